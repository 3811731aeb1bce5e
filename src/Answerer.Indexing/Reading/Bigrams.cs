namespace Answerer.Indexing.Reading;

/// <summary>Likeness of texts by pairs of neighbouring characters.</summary>
internal static class Bigrams
{
    /// <summary>The pairs of a folded text.</summary>
    public static HashSet<int> Of(string text)
    {
        var folded = TextFolding.Squash(text);
        var pairs = new HashSet<int>(folded.Length);
        for (var i = 1; i < folded.Length; i++) pairs.Add(folded[i - 1] << 16 | folded[i]);
        return pairs;
    }

    /// <summary>Dice's coefficient: 0 for nothing in common, 1 for the same pairs (Dice, Ecology 26, 1945).</summary>
    public static double Dice(HashSet<int> a, HashSet<int> b)
    {
        if (a.Count + b.Count == 0) return 0;
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        return 2.0 * small.Count(large.Contains) / (a.Count + b.Count);
    }
}
