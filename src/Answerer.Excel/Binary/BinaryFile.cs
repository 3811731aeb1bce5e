using System.Globalization;
using Answerer.Excel.Packaging;
using NPOI.HSSF.UserModel;

namespace Answerer.Excel.Binary;

/// <summary>A binary workbook opened: its file taken apart by our own reader, before HSSF sees it.</summary>
internal sealed class BinaryFile
{
    private const string StreamName = "Workbook";

    private BinaryFile(CompoundDocument document, CompoundEntry stream, RecordStream records)
    {
        Document = document;
        Stream = stream;
        Records = records;
    }

    public CompoundDocument Document { get; }

    /// <summary>The stream that holds the workbook.</summary>
    public CompoundEntry Stream { get; }

    public RecordStream Records { get; }

    /// <summary>Takes the file apart and checks its structure within the budget.</summary>
    public static BinaryFile Open(ReadOnlyMemory<byte> bytes, ReadBudget budget)
    {
        FileSignature.RequireSize(bytes.Span, budget.Limits);
        var document = CompoundDocument.Read(bytes);
        if (document.Entries.Any(entry => entry.Path is "_signatures" or "_xmlsignatures")) throw Package.Signed();
        var stream = document.FindStream(StreamName)
            ?? throw new WorkbookFormatException(WorkbookProblem.OldBinary, "Excel 95 以前の形式のブックです。");
        return new BinaryFile(document, stream, RecordStream.Read(stream.Content, budget));
    }

    /// <summary>The workbook as HSSF reads it, without what doesn't concern its cells.</summary>
    /// <exception cref="WorkbookFormatException">HSSF doesn't know what the file holds.</exception>
    public HSSFWorkbook OpenHssf() => Guarded(() => new HSSFWorkbook(new MemoryStream(CompoundWriter.Replace(Document, Stream, CellRecords.Of(Records))), preserveNodes: false));

    /// <summary>Runs what HSSF does; it raises exceptions of any kind where it doesn't know a record, and writes numbers of formulas in
    /// the current culture.</summary>
    public static T Guarded<T>(Func<T> action)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return action();
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException or WorkbookFormatException))
        {
            throw new WorkbookFormatException(WorkbookProblem.Unsupported, "この .xls には読み取れない内容が含まれています。", e);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
