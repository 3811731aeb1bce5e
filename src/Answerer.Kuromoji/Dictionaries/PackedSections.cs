using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>Reads the unpacked payload of a packed dictionary: sections, each with its length in front.</summary>
internal ref struct PackedSections(ReadOnlySpan<byte> payload)
{
    private ReadOnlySpan<byte> rest = payload;

    public ReadOnlySpan<byte> Next()
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(rest);
        var section = rest.Slice(sizeof(int), length);
        rest = rest[(sizeof(int) + length)..];
        return section;
    }

    /// <summary>The next section as numbers.</summary>
    public ReadOnlySpan<T> Next<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Next());

    /// <summary>The next two sections: the low and the high bytes of 16-bit numbers, apart because they compress better so.</summary>
    public ushort[] NextPlanes()
    {
        var low = Next();
        var high = Next();
        var numbers = new ushort[low.Length];
        JoinPlanes(low, high, numbers);
        return numbers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void JoinPlanes(ReadOnlySpan<byte> low, ReadOnlySpan<byte> high, Span<ushort> numbers)
    {
        high = high[..low.Length];
        numbers = numbers[..low.Length];
        for (var at = 0; at < low.Length; at++)
            numbers[at] = (ushort)(low[at] | (high[at] << 8));
    }
}
