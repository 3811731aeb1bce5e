using System.Runtime.InteropServices;

namespace Answerer.Indexing.Search;

/// <summary>
/// Builds a <see cref="SearchIndex"/> from documents, one term at a time. The same documents in the same order give the
/// same index.
/// </summary>
internal sealed class SearchIndexBuilder
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>(); // terms as they come
    private readonly List<int> frequencies = []; // of each term in the document under way
    private readonly List<int> found = []; // its terms
    private readonly List<int> lengths = [];
    private readonly List<Posting> window = []; // the postings of the window under way, by document
    private readonly List<Posting[]> windows = []; // those of the windows before, by term, then document
    private int length;

    /// <summary>Adds an occurrence of a term to the document under way.</summary>
    public void Add(ReadOnlySpan<char> term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            number = frequencies.Count;
            numbers[term] = number;
            frequencies.Add(0);
        }
        if (CollectionsMarshal.AsSpan(frequencies)[number]++ == 0)
            found.Add(number);
        length++;
    }

    /// <summary>Closes the document under way, which may be empty; its number is how many came before.</summary>
    public void EndDocument()
    {
        foreach (var term in found)
        {
            window.Add(new Posting(term, lengths.Count % Postings.WindowLength, frequencies[term]));
            frequencies[term] = 0;
        }
        found.Clear();
        lengths.Add(length);
        length = 0;
        if (lengths.Count % Postings.WindowLength == 0)
            EndWindow();
    }

    /// <summary>The index of the documents so far. The builder can't be used afterwards.</summary>
    public SearchIndex Build()
    {
        EndWindow();
        var terms = numbers.Dictionary.Keys.Order(StringComparer.Ordinal).ToArray();
        var ranks = new int[terms.Length]; // by number as they came
        for (var rank = 0; rank < terms.Length; rank++)
            ranks[numbers.Dictionary[terms[rank]]] = rank;
        var starts = new int[terms.Length + 1];
        for (var term = 0; term < terms.Length; term++)
            starts[term + 1] = starts[term] + terms[term].Length;
        return new SearchIndex(new TermTable([.. terms.SelectMany(static term => term)], starts), [.. lengths], PostingsByTerm(ranks));
    }

    private void EndWindow()
    {
        window.Sort(static (left, right) => (left.Term, left.Place).CompareTo((right.Term, right.Place)));
        windows.Add([.. window]);
        window.Clear();
    }

    private Postings PostingsByTerm(int[] ranks)
    {
        var entryStarts = new int[ranks.Length + 1];
        var postingCounts = new int[ranks.Length]; // by rank
        foreach (var postings in windows)
        {
            for (var at = 0; at < postings.Length; at++)
            {
                var rank = ranks[postings[at].Term];
                postingCounts[rank]++;
                if (at == 0 || postings[at - 1].Term != postings[at].Term)
                    entryStarts[rank + 1]++;
            }
        }
        for (var rank = 0; rank < ranks.Length; rank++)
            entryStarts[rank + 1] += entryStarts[rank];
        var layout = new PostingsLayout(entryStarts, postingCounts);
        var averageLength = Math.Max(1, lengths.Sum(static length => (double)length)) / Math.Max(1, lengths.Count);
        for (var number = 0; number < windows.Count; number++)
        {
            foreach (var (term, place, frequency) in windows[number])
            {
                var norm = Bm25.Norm(lengths[(number * Postings.WindowLength) + place], averageLength);
                layout.Add(ranks[term], number, place, frequency, Bm25.Saturation(frequency, norm));
            }
        }
        return layout.ToPostings();
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Posting(int Term, int Place, int Frequency);
}
