using System.Runtime.InteropServices;

namespace Answerer.DictionaryCompiler;

/// <summary>Writes sections, each with its length in front (read by PackedSections).</summary>
internal sealed class SectionWriter
{
    private readonly List<byte> content = [];

    public void Add<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(numbers);
        content.AddRange(BitConverter.GetBytes(bytes.Length));
        content.AddRange(bytes);
    }

    public void Add(byte[] bytes) => Add<byte>(bytes);

    /// <summary>Low bytes and high bytes as two sections.</summary>
    public void AddPlanes(ReadOnlySpan<ushort> numbers)
    {
        var low = new byte[numbers.Length];
        var high = new byte[numbers.Length];
        for (var at = 0; at < numbers.Length; at++)
            (low[at], high[at]) = ((byte)numbers[at], (byte)(numbers[at] >> 8));
        Add(low);
        Add(high);
    }

    public byte[] ToArray() => content.ToArray();
}
