using System.Runtime.InteropServices;

namespace Answerer.Indexing.Search;

/// <summary>
/// Searches an index, one query at a time; for one thread. Buffers are reused, nothing is allocated in the long run.
/// </summary>
/// <remarks>
/// The best hits are found window by window, the most promising first, by MaxScore (Turtle, Flood: Query Evaluation:
/// Strategies and Optimizations, 1995) on the bounds of each window: once the bounds of the terms left can't lift a document
/// among the hits, those terms only add to documents that other terms have found; once that holds for all terms of a
/// window, it and all others are done. Scores are summed as whole multiples of 2^-32, so that they don't depend on the
/// order of the terms and pruning changes nothing.
/// </remarks>
internal sealed class Searcher(SearchIndex index)
{
    private const double Unit = 1L << 32;

    private readonly List<QueryTerm> terms = [];
    private readonly long[] scores = new long[Postings.WindowLength];
    private readonly long[] bounds = new long[index.WindowCount];
    private readonly int[] order = new int[index.WindowCount]; // windows, the highest bound first
    private readonly long[] sortKeys = new long[index.WindowCount];
    private int[] entries = []; // by window and term of the query: the term's entry there + 1
    private long[] termBounds = []; // by term of the query, in the window at hand

    /// <summary>Begins a query.</summary>
    public void Clear() => terms.Clear();

    /// <summary>Adds a term to the query; one that comes several times counts as often.</summary>
    public void Add(ReadOnlySpan<char> term)
    {
        var number = index.Terms.Find(term);
        if (number < 0)
            return;
        var weight = index.InverseDocumentFrequency(number) * Unit;
        foreach (ref var known in CollectionsMarshal.AsSpan(terms))
        {
            if (known.Number == number)
            {
                known.Weight += weight;
                return;
            }
        }
        terms.Add(new QueryTerm { Number = number, Weight = weight });
    }

    /// <summary>Finds the best documents that hold a term of the query.</summary>
    /// <param name="hits">Is filled with them, best first; among equal scores the lower number comes first.</param>
    /// <returns>How many there are.</returns>
    public int Search(Span<SearchHit> hits)
    {
        if (hits.IsEmpty || terms.Count == 0)
            return 0;
        FindEntries();
        var top = new TopHits(hits);
        foreach (var window in order)
        {
            if (bounds[window] == 0 || bounds[window] < top.Threshold * Unit)
                break;
            SearchWindow(window, ref top);
        }
        return top.Count;
    }

    /// <summary>Scores consecutive documents, whether they hold a term of the query or not.</summary>
    /// <param name="firstDocument">Number of the first.</param>
    /// <param name="documentScores">Is filled with the scores, 0 where no term occurs.</param>
    public void Score(int firstDocument, Span<double> documentScores)
    {
        var sums = MemoryMarshal.Cast<double, long>(documentScores);
        sums.Clear();
        var postings = index.Postings;
        var lastDocument = firstDocument + documentScores.Length - 1;
        foreach (var term in terms)
        {
            var all = postings.Windows.AsSpan(postings.EntryStarts[term.Number]..postings.EntryStarts[term.Number + 1]);
            var first = all.BinarySearch(firstDocument / Postings.WindowLength);
            for (var at = first < 0 ? ~first : first; at < all.Length && all[at] <= lastDocument / Postings.WindowLength; at++)
            {
                var entry = postings.EntryStarts[term.Number] + at;
                var number = postings.PostingStarts[entry];
                foreach (var value in postings.Of(entry))
                {
                    var document = (all[at] * Postings.WindowLength) + Postings.PlaceOf(value);
                    if (document >= firstDocument && document <= lastDocument)
                        sums[document - firstDocument] += Contribution(term.Weight, value, number, document);
                    number++;
                }
            }
        }
        for (var at = 0; at < sums.Length; at++)
            documentScores[at] = sums[at] / Unit;
    }

    /// <summary>Finds, for each window, the entries of the terms and the highest score possible, and orders the windows by it.</summary>
    private void FindEntries()
    {
        var needed = bounds.Length * terms.Count;
        if (entries.Length < needed)
            entries = new int[needed];
        if (termBounds.Length < terms.Count)
            termBounds = new long[terms.Count];
        Array.Clear(entries, 0, needed);
        Array.Clear(bounds);
        var postings = index.Postings;
        for (var place = 0; place < terms.Count; place++)
        {
            var term = terms[place];
            for (var entry = postings.EntryStarts[term.Number]; entry < postings.EntryStarts[term.Number + 1]; entry++)
            {
                var window = postings.Windows[entry];
                entries[(window * terms.Count) + place] = entry + 1;
                bounds[window] += Bound(term.Weight, entry);
            }
        }
        for (var window = 0; window < order.Length; window++)
            (order[window], sortKeys[window]) = (window, -bounds[window]);
        Array.Sort(sortKeys, order);
    }

    private void SearchWindow(int window, ref TopHits top)
    {
        Array.Clear(scores);
        var threshold = (long)(top.Threshold * Unit);
        var remaining = bounds[window];
        var here = entries.AsSpan(window * terms.Count, terms.Count);
        for (var place = 0; place < here.Length; place++)
            termBounds[place] = here[place] == 0 ? 0 : Bound(terms[place].Weight, here[place] - 1);
        while (remaining > 0)
        {
            var place = HighestBound();
            if (remaining >= threshold)
                AddToAll(window, terms[place].Weight, here[place] - 1);
            else
                AddToFound(window, terms[place].Weight, here[place] - 1, threshold - remaining);
            remaining -= termBounds[place];
            termBounds[place] = 0;
        }
        var firstDocument = window * Postings.WindowLength;
        for (var place = 0; place < scores.Length; place++)
        {
            if (scores[place] >= threshold && scores[place] > 0)
            {
                top.Offer(firstDocument + place, scores[place] / Unit);
                threshold = (long)(top.Threshold * Unit);
            }
        }
    }

    private int HighestBound()
    {
        var highest = 0;
        for (var place = 1; place < terms.Count; place++)
        {
            if (termBounds[place] > termBounds[highest])
                highest = place;
        }
        return highest;
    }

    private void AddToAll(int window, double weight, int entry)
    {
        var number = index.Postings.PostingStarts[entry];
        var firstDocument = window * Postings.WindowLength;
        foreach (var value in index.Postings.Of(entry))
            scores[Postings.PlaceOf(value)] += Contribution(weight, value, number++, firstDocument + Postings.PlaceOf(value));
    }

    /// <summary>Adds to the documents that have scores already, and high enough ones to come among the hits.</summary>
    private void AddToFound(int window, double weight, int entry, long lowest)
    {
        var number = index.Postings.PostingStarts[entry];
        var firstDocument = window * Postings.WindowLength;
        foreach (var value in index.Postings.Of(entry))
        {
            ref var score = ref scores[Postings.PlaceOf(value)];
            if (score >= lowest)
                score += Contribution(weight, value, number, firstDocument + Postings.PlaceOf(value));
            number++;
        }
    }

    private long Contribution(double weight, ushort value, int number, int document) =>
        (long)(weight * Bm25.Saturation(index.Postings.FrequencyOf(value, number), index.Norms[document]));

    /// <summary>No contribution of the entry is higher.</summary>
    private long Bound(double weight, int entry) => (long)(weight * index.Postings.HighestSaturations[entry]) + 1;

    [StructLayout(LayoutKind.Sequential)]
    private struct QueryTerm
    {
        public int Number;

        /// <summary>Inverse document frequency, times how often the query has the term, in units of scores.</summary>
        public double Weight;
    }
}
