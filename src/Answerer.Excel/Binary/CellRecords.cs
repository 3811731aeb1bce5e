using System.Buffers;

namespace Answerer.Excel.Binary;

/// <summary>
/// A workbook stream without drawings, charts, comments, conditional formats and filters. HSSF needs none of them to read and set cells,
/// fails on some, and holds all in memory; the filled file takes them from the original.
/// </summary>
internal static class CellRecords
{
    /// <summary>The reduced stream; its sheets follow each other in tab order.</summary>
    public static byte[] Of(RecordStream stream)
    {
        var reduced = new ArrayBufferWriter<byte>(stream.Bytes.Length);
        Write(stream.Globals, 0, type => type is not (RecordType.DrawingGroup or RecordType.DrawingSelection), reduced);
        foreach (var sheet in stream.Sheets)
        {
            var (_, end) = sheet.CellTable();
            Write(sheet.Records.Take(end), 0, _ => true, reduced);
            Write(sheet.Records.Skip(end), 1, ConcernsCells, reduced);
        }
        return reduced.WrittenSpan.ToArray();
    }

    // A record's continuations share its fate; what belongs to a chart on the sheet stands between a BOF and an EOF of its own.
    private static void Write(IEnumerable<BinaryRecord> records, int depth, Func<RecordType, bool> isKept, ArrayBufferWriter<byte> reduced)
    {
        var kept = false;
        foreach (var record in records)
        {
            if (record.Type == RecordType.BeginOfFile) depth++;
            if (record.Type != RecordType.Continue) kept = depth == 1 && isKept(record.Type);
            if (kept) reduced.Write(record.Raw);
            if (record.Type == RecordType.EndOfFile) depth--;
        }
    }

    /// <summary>What stands behind the cells and is read: HSSF asks for the window.</summary>
    private static bool ConcernsCells(RecordType type) =>
        type is RecordType.Window or RecordType.MergedCells or RecordType.ValidationTable or RecordType.Validation or RecordType.EndOfFile;
}
