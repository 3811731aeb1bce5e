using System.Buffers;
using System.Buffers.Binary;

namespace Answerer.Excel.Binary;

/// <summary>
/// Puts together the filled workbook stream: every record of the original as it was, but for the rows and cells of the sheets with
/// answers, which come from what HSSF wrote, and strings added to the table. HSSF takes some records apart and writes them differently
/// (fonts, filters, controls); of those the original stays.
/// </summary>
internal sealed class BinarySplicer
{
    private readonly RecordStream original;
    private readonly RecordStream written;
    private readonly HashSet<int> answered;
    private readonly int uses;
    private readonly ArrayBufferWriter<byte> output = new();

    /// <summary>Where records went that others point to, or that point to others.</summary>
    private readonly Dictionary<BinaryRecord, int> places = [];
    private readonly List<int> sheetStarts = [];

    private BinarySplicer(RecordStream original, RecordStream written, HashSet<int> answered, int uses)
    {
        this.original = original;
        this.written = written;
        this.answered = answered;
        this.uses = uses;
    }

    /// <summary>The filled stream.</summary>
    /// <param name="original">The stream as it came.</param>
    /// <param name="written">The stream as HSSF writes it, answers included.</param>
    /// <param name="answered">Places of the sheets with answers.</param>
    /// <param name="uses">Number of answers that are strings.</param>
    public static byte[] Splice(RecordStream original, RecordStream written, HashSet<int> answered, int uses)
    {
        var splicer = new BinarySplicer(original, written, answered, uses);
        splicer.WriteGlobals();
        for (var place = 0; place < original.Sheets.Count; place++) splicer.WriteSheet(place);
        var stream = splicer.output.WrittenSpan.ToArray();
        splicer.SetPositions(stream);
        return stream;
    }

    private void WriteGlobals()
    {
        var old = StringTable.Read(original.Globals);
        var more = StringTable.Read(written.Globals).Texts.Skip(old.Texts.Count).ToList();
        var placed = false;
        foreach (var record in original.Globals)
        {
            var isTable = old.Records.Contains(record) || record.Type == RecordType.ExtSst;
            if (!placed && (isTable || record.Type == RecordType.EndOfFile) && (old.Records.Count > 0 || more.Count > 0))
            {
                StringTableWriter.Write(output, old, more, uses);
                placed = true;
            }
            if (!isTable) Write(record);
        }
    }

    private void WriteSheet(int place)
    {
        var sheet = original.Sheets[place];
        var source = answered.Contains(place) ? written.Sheets[place] : sheet;
        var (first, end) = sheet.CellTable();
        sheetStarts.Add(output.WrittenCount);
        Write(sheet.Records[0]);
        // Asks the opening program to calculate: results may depend on answers.
        if (sheet.HasFormulas) output.Write<byte>([(byte)RecordType.Uncalced, 0, 2, 0, 0, 0]);
        foreach (var record in sheet.Records.Take(first).Skip(1).Where(record => record.Type != RecordType.Uncalced || !sheet.HasFormulas))
            Write(record.Type is RecordType.Index or RecordType.Dimensions ? source.Records.First(other => other.Type == record.Type) : record);
        var (sourceFirst, sourceEnd) = source.CellTable();
        for (var i = sourceFirst; i < sourceEnd; i++) Write(source.Records[i]);
        for (var i = end; i < sheet.Records.Count; i++) Write(sheet.Records[i]);
    }

    private void Write(BinaryRecord record)
    {
        if (record.Type is RecordType.BoundSheet or RecordType.Index or RecordType.DbCell or RecordType.DefColWidth)
            places[record] = output.WrittenCount;
        output.Write(record.Raw);
    }

    /// <summary>Sets what points to places in the stream.</summary>
    private void SetPositions(byte[] stream)
    {
        var sheet = 0;
        foreach (var bound in original.Globals.Where(record => record.Type == RecordType.BoundSheet))
            Set(stream, places[bound], 0, sheetStarts[sheet++]);
        for (var place = 0; place < original.Sheets.Count; place++)
        {
            var source = answered.Contains(place) ? written.Sheets[place] : original.Sheets[place];
            foreach (var index in source.Records.Where(record => record.Type == RecordType.Index && places.ContainsKey(record)))
                SetIndex(stream, index, original.Sheets[place], source);
        }
    }

    // Index (2.4.144): where the default column width stands, and each block of rows ends.
    private void SetIndex(byte[] stream, BinaryRecord index, SheetRecords sheet, SheetRecords source)
    {
        if (sheet.Records.FirstOrDefault(record => record.Type == RecordType.DefColWidth) is { Stream: not null } width)
            Set(stream, places[index], 12, places[width]);
        var blocks = source.Records.Where(record => record.Type == RecordType.DbCell).ToDictionary(record => record.Start, record => places[record]);
        for (var at = 16; at + 4 <= index.Length; at += 4)
        {
            if (blocks.TryGetValue((int)index.UInt32(at), out var position)) Set(stream, places[index], at, position);
        }
    }

    private static void Set(byte[] stream, int record, int at, int value) =>
        BinaryPrimitives.WriteInt32LittleEndian(stream.AsSpan(record + BinaryRecord.HeaderSize + at), value);
}
