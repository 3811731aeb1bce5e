using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Answerer.Excel.Binary;

namespace Answerer.Excel.Tests.Binary;

/// <summary>The table of strings: fonts, phonetics and strings that run on into the next record.</summary>
public sealed class StringTableTests
{
    private const ushort Table = 0x00FC;
    private const ushort Continue = 0x003C;

    // Two strings: 結果 with two fonts and phonetics, cut after 結; then one of one byte a character, cut between the records.
    private static readonly byte[] Stream =
    [
        .. Record(Table, [.. Int(2), .. Int(2), 2, 0, 0x0D, 1, 0, .. Int(6), .. Encoding.Unicode.GetBytes("結")]),
        .. Record(Continue, [1, .. Encoding.Unicode.GetBytes("果"), 0, 0, 5, 0, 9, 9, 9]),
        .. Record(Continue, [9, 9, 9, 3, 0, 0, (byte)'a']),
        .. Record(Continue, [0, (byte)'b', (byte)'c']),
    ];

    [Fact]
    public void Read_StringsAcrossRecords_AreJoinedWithoutFontsAndPhonetics()
    {
        var table = StringTable.Read(Records(Stream));

        Assert.Equal(["結果", "abc"], table.Texts);
        Assert.Equal([(0, 8), (2, 3)], table.Starts);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(300)]
    public void Write_MoreStrings_KeepsTheOldBytesAndFindsAllByTheIndex(int count)
    {
        var more = Enumerable.Range(0, count).Select(i => i == 1 ? new string('長', 32_767) : $"回答{i}").ToList();
        var output = new ArrayBufferWriter<byte>();
        output.Write(new byte[7]);
        StringTableWriter.Write(output, StringTable.Read(Records(Stream)), more, uses: 9);

        var written = output.WrittenSpan[7..].ToArray();
        Assert.Equal(Stream[12..], written[12..Stream.Length]);
        Assert.Equal((11, 2 + count), (Int32(written, 4), Int32(written, 8)));
        var records = Records(written);
        Assert.Equal(["結果", "abc", .. more], StringTable.Read(records).Texts);
        Assert.All(records, record => Assert.InRange(record.Length, 1, 8224));
        AssertIndex(records[^1], output.WrittenSpan.ToArray(), count + 2);
    }

    [Fact]
    public void Write_FirstStrings_MakesATable()
    {
        var output = new ArrayBufferWriter<byte>();
        StringTableWriter.Write(output, StringTable.Read([]), ["一", ""], uses: 2);

        Assert.Equal(["一", ""], StringTable.Read(Records(output.WrittenSpan.ToArray())).Texts);
    }

    // Each entry: where the string begins in the stream, and how far from the beginning of its record.
    private static void AssertIndex(BinaryRecord index, byte[] stream, int strings)
    {
        var step = index.UInt16(0);
        Assert.Equal((strings + step - 1) / step, (index.Length - 2) / 8);
        for (var at = 2; at < index.Length; at += 8)
        {
            var (position, offset) = ((int)index.UInt32(at), index.UInt16(at + 4));
            Assert.Contains(BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(position - offset)), (ushort[])[Table, Continue]);
        }
    }

    private static List<BinaryRecord> Records(byte[] stream)
    {
        var records = new List<BinaryRecord>();
        for (var at = 0; at < stream.Length; at = records[^1].End)
            records.Add(new BinaryRecord(stream, (RecordType)BitConverter.ToUInt16(stream, at), at, BitConverter.ToUInt16(stream, at + 2)));
        return records;
    }

    private static byte[] Record(ushort type, byte[] data) => [.. BitConverter.GetBytes(type), .. BitConverter.GetBytes((ushort)data.Length), .. data];

    private static byte[] Int(int value) => BitConverter.GetBytes(value);

    private static int Int32(byte[] bytes, int at) => BitConverter.ToInt32(bytes, at);
}
