using System.Runtime.CompilerServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// Makes the matrix of connection costs compressible: each cost becomes its difference from the cost one row above,
/// zigzag-coded so that small differences of either sign are small numbers.
/// </summary>
internal static class ConnectionCostCodec
{
    public static ushort[] Encode(ReadOnlySpan<short> costs, int contexts)
    {
        var differences = new ushort[costs.Length];
        for (var at = 0; at < costs.Length; at++)
        {
            var difference = (short)(costs[at] - (at < contexts ? 0 : costs[at - contexts]));
            differences[at] = (ushort)((difference << 1) ^ (difference >> 15));
        }
        return differences;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Decode(ReadOnlySpan<byte> low, ReadOnlySpan<byte> high, int contexts, Span<short> costs)
    {
        high = high[..low.Length];
        costs = costs[..low.Length];
        for (var at = 0; at < low.Length; at++)
        {
            var zigzag = low[at] | (high[at] << 8);
            var difference = (zigzag >> 1) ^ -(zigzag & 1);
            costs[at] = (short)(difference + (at < contexts ? 0 : costs[at - contexts]));
        }
    }
}
