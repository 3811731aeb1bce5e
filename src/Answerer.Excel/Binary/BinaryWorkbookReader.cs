using System.Globalization;
using Answerer.Excel.Packaging;
using Answerer.Excel.Reading;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace Answerer.Excel.Binary;

/// <summary>Reads a binary workbook (.xls of Excel 97 to 2003) through HSSF into the same model as any other.</summary>
internal sealed class BinaryWorkbookReader
{
    private readonly HSSFWorkbook hssf;
    private readonly RecordStream records;
    private readonly ReadBudget budget;
    private readonly StyleTable styles;
    private readonly bool date1904;

    private BinaryWorkbookReader(HSSFWorkbook hssf, RecordStream records, ReadBudget budget)
    {
        this.hssf = hssf;
        this.records = records;
        this.budget = budget;
        styles = BinaryStyles.Read(hssf);
        date1904 = IsSet(RecordType.Date1904);
    }

    /// <summary>Reads the bytes of a workbook.</summary>
    public static Workbook Read(ReadOnlyMemory<byte> bytes, WorkbookLimits limits, CancellationToken cancellationToken)
    {
        var left = new ReadBudget(limits, cancellationToken);
        var file = BinaryFile.Open(bytes, left);
        var opened = file.OpenHssf();
        return BinaryFile.Guarded(() => new BinaryWorkbookReader(opened, file.Records, left).Read(bytes));
    }

    private Workbook Read(ReadOnlyMemory<byte> bytes)
    {
        var drafts = new List<SheetDraft>();
        for (var i = 0; i < records.Sheets.Count; i++)
        {
            if (records.Sheets[i].IsWorksheet) drafts.Add(ReadSheet(i));
        }
        if (drafts.Count == 0) throw new WorkbookFormatException(WorkbookProblem.Unsupported, "ワークシートが 1 枚もありません。");
        new ListResolver(drafts, ReadNames(drafts), budget).ResolveAll();
        return new Workbook(drafts.ConvertAll(draft => draft.ToSheet()), IsSet(RecordType.Protect))
        {
            Binary = new BinarySource(bytes, budget.Limits, styles),
        };
    }

    private bool IsSet(RecordType type) => records.Globals.Any(record => record.Type == type && record.UInt16(0) != 0);

    private SheetDraft ReadSheet(int place)
    {
        var source = (HSSFSheet)hssf.GetSheetAt(place);
        var visibility = hssf.IsSheetVeryHidden(place) ? SheetVisibility.VeryHidden : hssf.IsSheetHidden(place) ? SheetVisibility.Hidden : SheetVisibility.Visible;
        // A sheet of a binary workbook has no part; its place tells the sheets apart.
        var draft = new SheetDraft(hssf.GetSheetName(place), visibility, string.Create(CultureInfo.InvariantCulture, $"Workbook/{place + 1}"))
        {
            Protected = source.Protect,
            HasFormulas = records.Sheets[place].HasFormulas,
        };
        foreach (IRow row in source)
        {
            if (row.ZeroHeight) draft.HiddenRows.Add(row.RowNum + 1);
            foreach (var cell in row.Cells) draft.Cells.Add(ReadCell(cell));
        }
        for (var column = 0; column < 256; column++)
        {
            if (source.IsColumnHidden(column)) draft.HiddenColumns.Add((column + 1, column + 1));
        }
        for (var i = 0; i < source.NumMergedRegions; i++) draft.Merges.Add(BinaryRanges.Of(source.GetMergedRegion(i)));
        MergeSet.DropOverlaps(draft.Merges);
        draft.Validations.AddRange(BinaryValidations.Read(source));
        draft.SortCells();
        return draft;
    }

    private SheetCell ReadCell(ICell cell)
    {
        var style = styles[cell.CellStyle.Index];
        var (text, isNumber) = Display(cell, style);
        budget.AddText(text.Length, "Workbook");
        return new SheetCell(new CellRef(cell.RowIndex + 1, cell.ColumnIndex + 1), text, style)
        {
            IsNumber = isNumber,
            HasFormula = cell.CellType == CellType.Formula,
        };
    }

    private (string Text, bool IsNumber) Display(ICell cell, CellStyle style)
    {
        switch (cell.CellType == CellType.Formula ? cell.CachedFormulaResultType : cell.CellType)
        {
            case CellType.Numeric: return (style.Format.Format(cell.NumericCellValue, date1904), !style.Format.IsDate);
            case CellType.String: return (cell.RichStringCellValue.String.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), false);
            case CellType.Boolean: return (cell.BooleanCellValue ? "TRUE" : "FALSE", false);
            case CellType.Error: return (FormulaError.ForInt(cell.ErrorCellValue).String, false);
            default: return ("", false);
        }
    }

    private List<DefinedName> ReadNames(List<SheetDraft> drafts)
    {
        const string FilterRange = "_FilterDatabase";
        var names = new List<DefinedName>();
        for (var i = 0; i < hssf.NumberOfNames; i++)
        {
            var name = (HSSFName)hssf.GetNameAt(i);
            if (name.IsFunctionName || name.IsDeleted) continue;
            var scope = name.SheetIndex < 0 ? null : hssf.GetSheetName(name.SheetIndex);
            names.Add(new DefinedName(name.NameName, scope, name.RefersToFormula));
            if (name.NameName.EndsWith(FilterRange, StringComparison.Ordinal)
                && drafts.Find(draft => draft.Name == scope) is { } sheet
                && FormulaText.TrySplitSheet(name.RefersToFormula, out _, out var range)
                && FormulaText.TryParseArea(range, out var area))
                sheet.Filters.Add(area);
        }
        return names;
    }
}
