using System.Buffers.Binary;
using System.Text;

namespace Answerer.Excel.Binary;

/// <summary>
/// The table of strings of a binary workbook (SST, [MS-XLS] 2.4.265): one record and its continuations. Strings run on from record to
/// record, in which their characters begin with a new flag.
/// </summary>
internal sealed class StringTable
{
    private const byte WideFlag = 1;
    private const byte ExtendedFlag = 4;
    private const byte RichFlag = 8;

    private readonly List<BinaryRecord> records;
    private readonly List<(int Record, int Offset)> starts = [];
    private int record;
    private int offset = 8;

    private StringTable(List<BinaryRecord> records) => this.records = records;

    /// <summary>The records of the table, in order; none where the workbook has no string.</summary>
    public IReadOnlyList<BinaryRecord> Records => records;

    /// <summary>The texts without fonts and phonetics, by their place.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Where each text begins: the place of its record, and the offset in that record's data.</summary>
    public IReadOnlyList<(int Record, int Offset)> Starts => starts;

    /// <summary>Finds the table without reading its strings.</summary>
    public static List<BinaryRecord> Find(IReadOnlyList<BinaryRecord> globals)
    {
        var all = globals.SkipWhile(record => record.Type != RecordType.SharedStrings).ToList();
        return [.. all.TakeWhile((record, i) => i == 0 || record.Type == RecordType.Continue)];
    }

    /// <summary>Reads the table.</summary>
    public static StringTable Read(IReadOnlyList<BinaryRecord> globals)
    {
        var table = new StringTable(Find(globals));
        var count = table.records.Count == 0 ? 0 : table.records[0].UInt32(4);
        for (var i = 0; i < count; i++) table.ReadString();
        return table;
    }

    private void ReadString()
    {
        SkipEmptyRest();
        starts.Add((record, offset));
        var head = Take(3);
        var (left, flags) = ((int)BinaryPrimitives.ReadUInt16LittleEndian(head), head[2]);
        var runs = (flags & RichFlag) == 0 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(Take(2));
        var extension = (flags & ExtendedFlag) == 0 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(Take(4));
        var text = new StringBuilder(left);
        var wide = (flags & WideFlag) != 0;
        while (left > 0)
        {
            if (offset == records[record].Length)
            {
                (record, offset) = (record + 1, 0);
                wide = (Take(1)[0] & WideFlag) != 0;
            }
            var size = wide ? 2 : 1;
            var here = Math.Min(left, (records[record].Length - offset) / size);
            text.Append((wide ? Encoding.Unicode : Encoding.Latin1).GetString(Take(here * size)));
            left -= here;
        }
        Texts.Add(text.ToString());
        Skip(runs * 4);
        Skip(extension);
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        offset += length;
        return records[record].Data.Slice(offset - length, length);
    }

    private void Skip(int length)
    {
        for (; length > records[record].Length - offset; (record, offset) = (record + 1, 0)) length -= records[record].Length - offset;
        offset += length;
    }

    private void SkipEmptyRest()
    {
        if (offset == records[record].Length) (record, offset) = (record + 1, 0);
    }
}
