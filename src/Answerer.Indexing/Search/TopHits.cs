namespace Answerer.Indexing.Search;

/// <summary>The best hits so far, best first; among equal scores the lower document wins.</summary>
internal ref struct TopHits(Span<SearchHit> hits)
{
    private readonly Span<SearchHit> hits = hits;

    public int Count { get; private set; }

    /// <summary>The score below which nothing comes among the hits any more.</summary>
    public readonly double Threshold => Count < hits.Length ? 0 : hits[^1].Score;

    public void Offer(int document, double score)
    {
        var hit = new SearchHit(document, score);
        if (Count == hits.Length && !IsBetter(hit, hits[^1]))
            return;
        if (Count < hits.Length)
            Count++;
        var place = Count - 1;
        for (; place > 0 && IsBetter(hit, hits[place - 1]); place--)
            hits[place] = hits[place - 1];
        hits[place] = hit;
    }

    private static bool IsBetter(SearchHit left, SearchHit right) =>
        left.Score > right.Score || (left.Score == right.Score && left.Document < right.Document);
}
