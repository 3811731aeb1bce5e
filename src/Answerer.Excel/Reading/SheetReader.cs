using System.Globalization;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Reading;

/// <summary>Reads one worksheet part by streaming.</summary>
internal sealed class SheetReader
{
    private readonly PartReader reader;
    private readonly SheetDraft sheet;
    private readonly CellValueReader values;
    private readonly StyleTable styles;
    private readonly Sheet? like;

    private SheetReader(PartReader reader, SheetDraft sheet, CellValueReader values, StyleTable styles, Sheet? like)
    {
        this.reader = reader;
        this.sheet = sheet;
        this.values = values;
        this.styles = styles;
        this.like = like;
    }

    /// <summary>Reads the sheet's part into the draft, its tables included; cells that are the same in another sheet (or null) are shared with it.</summary>
    public static void Read(Package package, PackagePart part, SheetDraft sheet, CellValueReader values, StyleTable styles, Sheet? like)
    {
        using var xml = package.OpenXml(part);
        new SheetReader(xml, sheet, values, styles, like).ReadSheet(package);
        sheet.SortCells();
        sheet.MarkArrayFormulas(package.Budget);
    }

    private void ReadSheet(Package package)
    {
        reader.ReadRoot();
        if (reader.LocalName != "worksheet" || !reader.IsMain)
            throw new WorkbookFormatException(WorkbookProblem.Damaged, $"シートのはずのパートがシートではありません（{sheet.PartName}）。");
        var hasTables = false;
        while (reader.NextChild(0))
        {
            switch (reader.LocalName)
            {
                case "cols": ReadColumns(); break;
                case "sheetData": ReadRows(); break;
                case "sheetProtection": sheet.Protected = reader.Flag("sheet"); break;
                case "autoFilter": AddRange(sheet.Filters); break;
                case "mergeCells": ReadMerges(); break;
                case "dataValidations": ValidationReader.ReadAll(reader, sheet.Validations); break;
                case "extLst": ReadExtensions(); break;
                case "tableParts": hasTables = true; break;
            }
        }
        if (hasTables) ReadTables(package);
    }

    private void ReadColumns()
    {
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName != "col" || !reader.Flag("hidden")) continue;
            if (reader.Number("min") is not { } first || reader.Number("max") is not { } last) continue;
            reader.Budget.AddRange(sheet.PartName);
            sheet.HiddenColumns.Add((first, last));
        }
    }

    private void ReadRows()
    {
        var depth = reader.Depth;
        var row = 0;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName != "row")
            {
                reader.Budget.AddRange(sheet.PartName);
                continue;
            }
            reader.Budget.AddRow(sheet.PartName);
            // A row without number is that of its first cell, or follows the one before it (18.3.1.73).
            var (given, hidden) = (reader.Number("r"), reader.Flag("hidden"));
            row = ReadCells(given ?? row + 1, fixedNumber: given is not null);
            if (hidden) sheet.HiddenRows.Add(row);
        }
    }

    /// <summary>Reads the cells of a row and returns its number.</summary>
    private int ReadCells(int row, bool fixedNumber)
    {
        if (row is < 1 or > CellRef.MaxRow) throw OutsideSheet($"行 {row}");
        var depth = reader.Depth;
        var column = 0;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName != "c") continue;
            reader.Budget.AddCell(sheet.PartName);
            var (cell, type, style) = ReadTag(new CellRef(row, column + 1));
            if (column == 0 && !fixedNumber) row = cell.Row;
            if (cell.Row != row) throw new WorkbookFormatException(WorkbookProblem.Damaged, $"行 {row} に別の行のセルがあります（{sheet.PartName}）。");
            if (cell.Column > CellRef.MaxColumn) throw OutsideSheet($"行 {row}");
            column = cell.Column;
            var same = sheet.NextLike(like, cell);
            var read = ReadCell(cell, type, style, same?.Text);
            sheet.Cells.Add(read == same ? same : read);
        }
        return row;
    }

    /// <summary>The cell's address (given: where it stands if it doesn't say), type and style.</summary>
    private (CellRef Cell, string? Type, int Style) ReadTag(CellRef cell)
    {
        var (type, style) = (default(string), 0);
        while (reader.NextAttribute())
        {
            switch (reader.LocalName)
            {
                case "r":
                    if (!CellRef.TryParse(reader.ValueSpan(), out cell)) throw OutsideSheet("セル番地");
                    break;
                case "s": _ = int.TryParse(reader.ValueSpan(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out style); break;
                case "t": type = CellValueReader.TypeOf(reader.ValueSpan()); break;
            }
        }
        return (cell, type, style);
    }

    private SheetCell ReadCell(CellRef cell, string? type, int styleIndex, string? likeText)
    {
        var style = styles[styleIndex];
        var hasFormula = false;
        string? raw = null;
        string? inline = null;
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            switch (reader.LocalName)
            {
                case "f":
                    hasFormula = true;
                    if (reader.Attribute("t") is "array" or "dataTable") AddRange(sheet.ArrayFormulas);
                    break;
                case "v": raw = reader.ReadText(likeText); break;
                case "is": inline = SharedStrings.ReadItem(reader, likeText); break;
            }
        }
        sheet.HasFormulas |= hasFormula;
        if (raw is not null && type != "s") reader.Budget.AddText(raw.Length, sheet.PartName);
        var (text, isNumber) = values.Display(type, raw, inline, style.Format);
        return new SheetCell(cell, text, style) { IsNumber = isNumber, HasFormula = hasFormula };
    }

    private void ReadMerges()
    {
        var depth = reader.Depth;
        while (reader.NextChild(depth)) AddRange(sheet.Merges);
        MergeSet.DropOverlaps(sheet.Merges);
    }

    private void ReadExtensions()
    {
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            var ext = reader.Depth;
            while (reader.NextChild(ext))
            {
                if (reader.LocalName == "dataValidations") ValidationReader.ReadAll(reader, sheet.Validations);
            }
        }
    }

    private void ReadTables(Package package)
    {
        foreach (var relationship in Relationship.ReadAll(package, reader.Part).DistinctBy(relationship => relationship.Target))
        {
            if (relationship.Kind == "table" && relationship.Find(package) is { } part && TableReader.Read(package, part) is { } table)
                sheet.Tables.Add(table);
        }
    }

    private void AddRange(List<CellRange> ranges)
    {
        if (!CellRange.TryParse(reader.Attribute("ref"), out var range)) return;
        reader.Budget.AddRange(sheet.PartName);
        ranges.Add(range);
    }

    private WorkbookFormatException OutsideSheet(string what) =>
        new(WorkbookProblem.Damaged, $"{what}がシートの範囲外です（{sheet.PartName}）。");
}
