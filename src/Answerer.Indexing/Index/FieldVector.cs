namespace Answerer.Indexing.Index;

/// <summary>The features of one field of a document: ids ascending, each with its count, and the field's length in features.</summary>
internal sealed record FieldVector(int[] Features, int[] Counts, int Length)
{
    private readonly ulong[] present = Bits(Features);

    /// <summary>Counts a list of features.</summary>
    public static FieldVector Of(IEnumerable<int> features)
    {
        var counted = features.CountBy(feature => feature).OrderBy(pair => pair.Key).ToArray();
        return new FieldVector([.. counted.Select(pair => pair.Key)], [.. counted.Select(pair => pair.Value)], counted.Sum(pair => pair.Value));
    }

    /// <summary>How often a feature occurs.</summary>
    public int Count(int feature)
    {
        return Has(feature) ? Counts[Array.BinarySearch(Features, feature)] : 0;
    }

    /// <summary>Whether a feature occurs.</summary>
    public bool Has(int feature) => feature >> 6 < present.Length && (present[feature >> 6] & (1UL << (feature & 63))) != 0;

    private static ulong[] Bits(int[] features)
    {
        var bits = new ulong[features.Length == 0 ? 0 : (features[^1] >> 6) + 1];
        foreach (var feature in features) bits[feature >> 6] |= 1UL << (feature & 63);
        return bits;
    }
}
