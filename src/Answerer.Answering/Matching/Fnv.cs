namespace Answerer.Answering.Matching;

/// <summary>The 32-bit hash FNV-1a over UTF-16 units, low byte first (Fowler, Noll, Vo; RFC 9923).</summary>
internal static class Fnv
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of one unit, which tells kinds of features apart.</summary>
    public static uint Start(char kind) => Next(Basis, kind);

    /// <summary>The hash with one more unit.</summary>
    public static uint Next(uint hash, char unit)
    {
        hash = (hash ^ (byte)unit) * Prime;
        return (hash ^ (byte)(unit >> 8)) * Prime;
    }

    /// <summary>The hash of a text of one kind.</summary>
    public static uint Of(char kind, ReadOnlySpan<char> text)
    {
        var hash = Start(kind);
        foreach (var unit in text) hash = Next(hash, unit);
        return hash;
    }

    /// <summary>The hash of two texts of one kind.</summary>
    public static uint Of(char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second) => With(Of(kind, first), second);

    /// <summary>The hash of a text and another one after it.</summary>
    public static uint With(uint first, ReadOnlySpan<char> second)
    {
        var hash = Next(first, ' ');
        foreach (var unit in second) hash = Next(hash, unit);
        return hash;
    }
}
