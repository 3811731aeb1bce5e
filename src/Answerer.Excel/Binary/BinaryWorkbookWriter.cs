using Answerer.Excel.Packaging;
using Answerer.Excel.Writing;
using NPOI.HSSF.UserModel;

namespace Answerer.Excel.Binary;

/// <summary>Writes answers into a binary workbook: HSSF sets the cells, and only what it has to change is taken over from it.</summary>
internal static class BinaryWorkbookWriter
{
    /// <summary>The workbook with the answers in it.</summary>
    /// <exception cref="WorkbookFormatException">The file holds something that would be lost.</exception>
    public static byte[] Write(
        Workbook original, BinarySource source, IReadOnlyList<CellEdit> edits, WriteOptions options, CancellationToken cancellationToken)
    {
        if (edits.Count == 0) return source.Bytes.ToArray();
        var file = BinaryFile.Open(source.Bytes, new ReadBudget(source.Limits, cancellationToken));
        var hssf = file.OpenHssf();
        var answered = new HashSet<int>();
        foreach (var (sheet, answers) in EditPlan.BySheet(original, edits))
        {
            var place = file.Records.PlaceOf(sheet.Name);
            answered.Add(place);
            RequireKnownRecords(file.Records.Sheets[place]);
            var (styles, heights) = (new CellStyleChooser(sheet, source.Styles), new RowHeightEstimate(sheet, source.Styles));
            BinaryFile.Guarded(() => new BinarySheetFiller(hssf, (HSSFSheet)hssf.GetSheetAt(place), styles, heights).Fill(answers, options.FitRows));
        }
        var written = RecordStream.Read(BinaryFile.Guarded(hssf.GetBytes), new ReadBudget(source.Limits, cancellationToken));
        var stream = BinarySplicer.Splice(file.Records, written, answered, edits.Count(edit => edit.Number is null));
        var filled = CompoundWriter.Replace(file.Document, file.Stream, stream);
        RequireUnharmed(file, BinaryFile.Open(filled, new ReadBudget(source.Limits, cancellationToken)));
        return filled;
    }

    // What HSSF writes of a sheet with answers is its understanding of the cells: where that falls short, the file is refused.
    private static void RequireUnharmed(BinaryFile before, BinaryFile after)
    {
        if (new BinaryWalk(before, after).Compare().Find(difference => !difference.Allowed) is { } harm)
            throw new WorkbookFormatException(WorkbookProblem.Unsupported, $"この .xls には、記入すると変わってしまう内容が含まれています（{harm.Where ?? harm.Part}）。");
    }

    // HSSF would put a record between the cells that it doesn't know elsewhere.
    private static void RequireKnownRecords(SheetRecords sheet)
    {
        var (first, end) = sheet.CellTable();
        for (var i = first; i < end; i++)
        {
            if (sheet.Records[i].Type != RecordType.Continue && !SheetRecords.IsTableRecord(sheet.Records[i].Type))
                throw new WorkbookFormatException(WorkbookProblem.Unsupported, $"この .xls には保てない内容が含まれています（レコード {(int)sheet.Records[i].Type:X4}）。");
        }
    }
}
