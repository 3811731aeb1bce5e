namespace Answerer.Indexing.Index;

/// <summary>The features of one field of a document: ids ascending, each with its count, and the field's length in features.</summary>
internal sealed record FieldVector(int[] Features, int[] Counts, int Length)
{
    /// <summary>Counts a list of features.</summary>
    public static FieldVector Of(IEnumerable<int> features)
    {
        var counted = features.CountBy(feature => feature).OrderBy(pair => pair.Key).ToArray();
        return new FieldVector([.. counted.Select(pair => pair.Key)], [.. counted.Select(pair => pair.Value)], counted.Sum(pair => pair.Value));
    }

    /// <summary>How often a feature occurs.</summary>
    public int Count(int feature)
    {
        var at = Array.BinarySearch(Features, feature);
        return at < 0 ? 0 : Counts[at];
    }

    /// <summary>Whether a feature occurs.</summary>
    public bool Has(int feature) => Array.BinarySearch(Features, feature) >= 0;
}
