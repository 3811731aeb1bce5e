using Answerer.Indexing.Search;

namespace Answerer.Indexing.Tests.Search;

/// <summary>Indexes of small documents.</summary>
internal static class SearchIndexes
{
    /// <summary>An index of documents whose terms are separated by spaces.</summary>
    public static SearchIndex Of(params IEnumerable<string> documents)
    {
        var builder = new SearchIndexBuilder();
        foreach (var document in documents)
        {
            foreach (var term in document.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                builder.Add(term);
            builder.EndDocument();
        }
        return builder.Build();
    }

    /// <summary>Documents of random lengths with few frequent and many rare terms, some several hundred times in one.</summary>
    public static IEnumerable<string> RandomDocuments(int count, int seed)
    {
        var random = new Random(seed);
        for (var document = 0; document < count; document++)
        {
            var terms = Enumerable.Range(0, random.Next(60)).Select(_ => $"t{(int)Math.Pow(random.NextDouble() * 10, 3)}");
            yield return string.Join(' ', document % 97 == 0 ? terms.Concat(Enumerable.Repeat("t5", 200 + random.Next(400))) : terms);
        }
    }

    public static List<SearchHit> Search(SearchIndex index, string query, int count)
    {
        var hits = new SearchHit[count];
        return [.. hits.AsSpan(0, Ask(index, query).Search(hits))];
    }

    public static Searcher Ask(SearchIndex index, string query)
    {
        var searcher = new Searcher(index);
        foreach (var term in query.Split(' '))
            searcher.Add(term);
        return searcher;
    }
}
