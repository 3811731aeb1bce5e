using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Answerer.Excel.Binary;

/// <summary>
/// Writes the table of strings with more strings behind those it had, which stay byte for byte, fonts and phonetics included; and the
/// index into it (ExtSST, [MS-XLS] 2.4.107).
/// </summary>
internal sealed class StringTableWriter
{
    /// <summary>The most data that a record holds (2.1.4).</summary>
    private const int MaxRecordData = 8224;

    /// <summary>The index has an entry for at least this many strings (2.4.107, dsst).</summary>
    private const int LeastStep = 8;

    /// <summary>The flag before characters of two bytes.</summary>
    private static readonly byte[] Wide = [1];

    private readonly ArrayBufferWriter<byte> output;
    private readonly List<(int Position, int Offset)> starts = [];
    private readonly ArrayBufferWriter<byte> data = new(MaxRecordData);
    private RecordType pending = RecordType.Continue;

    private StringTableWriter(ArrayBufferWriter<byte> output) => this.output = output;

    /// <summary>Writes the table and its index.</summary>
    /// <param name="output">The workbook stream so far.</param>
    /// <param name="table">The table as it was.</param>
    /// <param name="more">Strings to be added.</param>
    /// <param name="uses">How many more cells use strings than before.</param>
    public static void Write(ArrayBufferWriter<byte> output, StringTable table, IReadOnlyList<string> more, int uses)
    {
        var writer = new StringTableWriter(output);
        writer.CopyOld(table, more.Count, uses);
        foreach (var text in more) writer.Add(text);
        writer.Flush();
        writer.WriteIndex();
    }

    private void CopyOld(StringTable table, int more, int uses)
    {
        if (table.Records.Count == 0)
        {
            pending = RecordType.SharedStrings;
            Put((uint)uses);
            Put((uint)more);
            return;
        }
        var places = new List<int>();
        foreach (var record in table.Records)
        {
            places.Add(output.WrittenCount);
            var copy = record.Raw.ToArray();
            if (places.Count == 1)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(BinaryRecord.HeaderSize), record.UInt32(0) + (uint)uses);
                BinaryPrimitives.WriteUInt32LittleEndian(copy.AsSpan(BinaryRecord.HeaderSize + 4), (uint)(table.Texts.Count + more));
            }
            output.Write(copy);
        }
        starts.AddRange(table.Starts.Select(start => (places[start.Record] + BinaryRecord.HeaderSize + start.Offset, BinaryRecord.HeaderSize + start.Offset)));
    }

    // XLUnicodeRichExtendedString (2.5.293), always of two bytes a character.
    private void Add(string text)
    {
        const int Head = 3;
        if (data.WrittenCount + Head + 2 > MaxRecordData) Flush();
        starts.Add((output.WrittenCount + BinaryRecord.HeaderSize + data.WrittenCount, BinaryRecord.HeaderSize + data.WrittenCount));
        Put((ushort)text.Length);
        data.Write(Wide);
        for (var at = 0; at < text.Length;)
        {
            if (data.WrittenCount + 2 > MaxRecordData)
            {
                Flush();
                data.Write(Wide);
            }
            var here = Math.Min(text.Length - at, (MaxRecordData - data.WrittenCount) / 2);
            data.Write(Encoding.Unicode.GetBytes(text, at, here));
            at += here;
        }
    }

    private void Flush()
    {
        if (data.WrittenCount > 0) WriteRecord(pending, data.WrittenSpan);
        data.ResetWrittenCount();
        pending = RecordType.Continue;
    }

    private void WriteIndex()
    {
        var step = Math.Max(LeastStep, starts.Count / 128 + 1);
        var index = new byte[2 + (starts.Count + step - 1) / step * 8];
        BinaryPrimitives.WriteUInt16LittleEndian(index, (ushort)step);
        for (var i = 0; i < starts.Count; i += step)
        {
            var entry = index.AsSpan(2 + i / step * 8);
            BinaryPrimitives.WriteInt32LittleEndian(entry, starts[i].Position);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], (ushort)starts[i].Offset);
        }
        WriteRecord(RecordType.ExtSst, index);
    }

    private void WriteRecord(RecordType type, ReadOnlySpan<byte> content)
    {
        Span<byte> head = stackalloc byte[BinaryRecord.HeaderSize];
        BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)type);
        BinaryPrimitives.WriteUInt16LittleEndian(head[2..], (ushort)content.Length);
        output.Write(head);
        output.Write(content);
    }

    private void Put(uint value)
    {
        Put((ushort)value);
        Put((ushort)(value >> 16));
    }

    private void Put(ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(data.GetSpan(2), value);
        data.Advance(2);
    }
}
