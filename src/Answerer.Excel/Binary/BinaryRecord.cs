using System.Buffers.Binary;

namespace Answerer.Excel.Binary;

/// <summary>A record of a binary workbook ([MS-XLS] 2.1.4): type and length, two bytes each, then its data.</summary>
/// <param name="Stream">The stream that it stands in.</param>
/// <param name="Type">Its type.</param>
/// <param name="Start">Where its type stands.</param>
/// <param name="Length">Bytes of its data.</param>
internal readonly record struct BinaryRecord(byte[] Stream, RecordType Type, int Start, int Length)
{
    public const int HeaderSize = 4;

    public int End => Start + HeaderSize + Length;

    public ReadOnlySpan<byte> Data => Stream.AsSpan(Start + HeaderSize, Length);

    /// <summary>The record with its type and length.</summary>
    public ReadOnlySpan<byte> Raw => Stream.AsSpan(Start, HeaderSize + Length);

    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Data[at..]);

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Data[at..]);
}
