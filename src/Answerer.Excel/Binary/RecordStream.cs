using System.Text;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Binary;

/// <summary>
/// The workbook stream of a binary workbook, split into records: those of the workbook as a whole (globals), and those of each sheet
/// ([MS-XLS] 2.1.7.20).
/// </summary>
internal sealed class RecordStream
{
    /// <summary>The version of Excel 97 to 2003, the only one that is read.</summary>
    private const int Biff8 = 0x0600;

    private RecordStream(byte[] bytes, IReadOnlyList<BinaryRecord> globals, IReadOnlyList<SheetRecords> sheets)
    {
        Bytes = bytes;
        Globals = globals;
        Sheets = sheets;
    }

    public byte[] Bytes { get; }

    /// <summary>The records of the workbook as a whole, from BOF to EOF.</summary>
    public IReadOnlyList<BinaryRecord> Globals { get; }

    /// <summary>All sheets in tab order, chart sheets and modules included.</summary>
    public IReadOnlyList<SheetRecords> Sheets { get; }

    /// <summary>Whether any cell of any sheet holds a formula.</summary>
    public bool HasFormulas => Sheets.Any(sheet => sheet.HasFormulas);

    /// <summary>The place of the sheet of that name.</summary>
    public int PlaceOf(string sheet) => Sheets.ToList().FindIndex(other => other.Name == sheet);

    /// <summary>Splits a stream.</summary>
    /// <exception cref="WorkbookFormatException">It isn't as it must be, older than Excel 97, encrypted, or beyond the limits.</exception>
    public static RecordStream Read(byte[] bytes, ReadBudget budget)
    {
        try
        {
            var globals = ReadSubstream(bytes, 0, budget);
            if (globals[0].UInt16(0) != Biff8)
                throw new WorkbookFormatException(WorkbookProblem.OldBinary, "Excel 95 以前の形式のブックです。");
            if (globals.Any(record => record.Type == RecordType.FilePass))
                throw new WorkbookFormatException(WorkbookProblem.Encrypted, "パスワードで暗号化されたブックです。");
            var sheets = globals.Where(record => record.Type == RecordType.BoundSheet)
                .Select(record => new SheetRecords(SheetName(record), record.Data[5], ReadSubstream(bytes, checked((int)record.UInt32(0)), budget)))
                .ToList();
            return new RecordStream(bytes, globals, sheets);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            throw Damaged(e);
        }
    }

    // A chart within a sheet is a substream of its own.
    private static List<BinaryRecord> ReadSubstream(byte[] bytes, int start, ReadBudget budget)
    {
        var records = new List<BinaryRecord>();
        var depth = 0;
        do
        {
            var type = (RecordType)BitConverter.ToUInt16(bytes.AsSpan(start));
            var record = new BinaryRecord(bytes, type, start, BitConverter.ToUInt16(bytes.AsSpan(start + 2)));
            if (record.End > bytes.Length || (records.Count == 0 && type != RecordType.BeginOfFile)) throw Damaged(null);
            budget.AddRecord(type is RecordType.MulBlank or RecordType.MulRk ? Math.Max(1, record.Length / 2) : 1);
            depth += type switch { RecordType.BeginOfFile => 1, RecordType.EndOfFile => -1, _ => 0 };
            records.Add(record);
            start = record.End;
        }
        while (depth > 0);
        return records;
    }

    // ShortXLUnicodeString: length, a flag for two bytes a character, the characters (2.5.240).
    private static string SheetName(BinaryRecord record)
    {
        var (length, wide) = (record.Data[6], (record.Data[7] & 1) != 0);
        return wide ? Encoding.Unicode.GetString(record.Data.Slice(8, length * 2)) : Encoding.Latin1.GetString(record.Data.Slice(8, length));
    }

    private static WorkbookFormatException Damaged(Exception? inner) =>
        new(WorkbookProblem.Damaged, "ファイルが壊れています（.xls のレコードの並びが正しくありません）。", inner);
}
