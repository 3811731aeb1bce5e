using Answerer.Indexing;

namespace Answerer.Answering.Matching;

/// <summary>The features that the labelled questions have in common, each with its inverse document frequency.</summary>
/// <param name="Hashes">Hashes of the features, ascending; a feature's index is its place.</param>
/// <param name="Idf">ln((1 + N) / (1 + n)) + 1 of each feature, for n of N questions that have it.</param>
internal sealed record FeatureVocabulary(uint[] Hashes, float[] Idf)
{
    /// <summary>
    /// The vector of a question: (1 + ln tf) idf (Salton, Buckley 1988), spelling and words each of length 1/√2, so that the inner product of
    /// two questions is the mean of both cosines.
    /// </summary>
    public SparseVector Vector(Query query)
    {
        var strings = new Dictionary<uint, int>(256);
        var words = new Dictionary<uint, int>(64);
        QuestionFeatures.Count(query, strings, words);
        var entries = new List<(int Index, float Value)>(strings.Count + words.Count);
        AddBlock(strings, entries);
        AddBlock(words, entries);
        entries.Sort((a, b) => a.Index.CompareTo(b.Index));
        return new SparseVector([.. entries.Select(entry => entry.Index)], [.. entries.Select(entry => entry.Value)]);
    }

    private void AddBlock(Dictionary<uint, int> counts, List<(int Index, float Value)> entries)
    {
        var first = entries.Count;
        var squares = 0f;
        foreach (var (hash, count) in counts)
        {
            var index = Array.BinarySearch(Hashes, hash);
            if (index < 0) continue;
            var value = (1 + MathF.Log(count)) * Idf[index];
            squares += value * value;
            entries.Add((index, value));
        }
        if (squares == 0) return;
        var scale = 1 / MathF.Sqrt(2 * squares);
        for (var i = first; i < entries.Count; i++) entries[i] = (entries[i].Index, entries[i].Value * scale);
    }
}
