using Answerer.Indexing.Search;

namespace Answerer.Indexing.Tests.Search;

public sealed class SearcherTests
{
    /// <summary>Lengths 3, 2 and 1, on average 2.</summary>
    private static readonly SearchIndex Index = SearchIndexes.Of("a a b", "b c", "c");

    /// <summary>
    /// Worked by hand. a: idf = ln(1 + (3 - 1 + 0.5) / (1 + 0.5)) = ln(8/3), norm of document 0 = 1.2 * (0.25 + 0.75 * 3/2)
    /// = 1.65, score = ln(8/3) * 2 * 2.2 / (2 + 1.65). b: idf = ln(1 + 1.5 / 2.5) = ln 1.6; document 0: ln 1.6 * 2.2 / (1 + 1.65);
    /// document 1: norm 1.2, score ln 1.6.
    /// </summary>
    [Theory]
    [InlineData("a", new[] { 0 }, new[] { 1.1823695 })]
    [InlineData("b", new[] { 1, 0 }, new[] { 0.4700036, 0.3901917 })]
    [InlineData("a b", new[] { 0, 1 }, new[] { 1.5725612, 0.4700036 })]
    [InlineData("b b", new[] { 1, 0 }, new[] { 0.9400073, 0.7803834 })]
    [InlineData("b x", new[] { 1, 0 }, new[] { 0.4700036, 0.3901917 })]
    [InlineData("x", new int[0], new double[0])]
    public void Search_WorkedExample_GivesTheFormula(string query, int[] documents, double[] scores)
    {
        var hits = SearchIndexes.Search(Index, query, 3);
        Assert.Equal(documents, hits.Select(static hit => hit.Document));
        Assert.All(hits.Zip(scores), static pair => Assert.Equal(pair.Second, pair.First.Score, 1e-6));
    }

    [Fact]
    public void Statistics_OfTheWorkedExample_AreExact()
    {
        Assert.Equal((3, 6L, 3, 2.0), (Index.DocumentCount, Index.TermCount, Index.DistinctTermCount, Index.AverageLength));
        Assert.Equal([1, 2, 2, 0], new[] { "a", "b", "c", "x" }.Select(static term => Index.DocumentFrequency(term)));
        Assert.Equal([3, 2, 1], Enumerable.Range(0, 3).Select(Index.LengthOf));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Search_ManyDocuments_FindsWhatScoringAllFinds(int seed)
    {
        var index = SearchIndexes.Of(SearchIndexes.RandomDocuments(5000, seed));
        var random = new Random(seed);
        for (var run = 0; run < 200; run++)
        {
            var query = string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => $"t{(int)Math.Pow(random.NextDouble() * 10, 3)}"));
            var scores = new double[index.DocumentCount];
            SearchIndexes.Ask(index, query).Score(0, scores);
            var expected = scores.Index().Where(static pair => pair.Item > 0)
                .OrderByDescending(static pair => pair.Item).ThenBy(static pair => pair.Index).Take(7).Select(static pair => new SearchHit(pair.Index, pair.Item));
            Assert.Equal(expected, SearchIndexes.Search(index, query, 7));
        }
    }

    [Fact]
    public void Score_OfManyDocuments_IsTheSumOverTheTerms()
    {
        var documents = SearchIndexes.RandomDocuments(700, 4).ToArray();
        var index = SearchIndexes.Of(documents);
        var terms = documents.Select(static document => document.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        string[] query = ["t5", "t0", "t100"];
        var expected = terms.Select(document => query.Sum(term =>
        {
            double frequency = document.Count(other => other == term), all = terms.Count(other => other.Contains(term));
            return Math.Log(1 + (700 - all + 0.5) / (all + 0.5)) * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * document.Length / terms.Average(static other => other.Length)));
        })).ToArray();
        var scores = new double[300];
        SearchIndexes.Ask(index, string.Join(' ', query)).Score(350, scores);
        Assert.All(expected.Skip(350).Take(300).Zip(scores), static pair => Assert.Equal(pair.First, pair.Second, 1e-6));
    }

    [Fact]
    public void Search_EqualDocuments_ComeInTheirOrder()
    {
        var index = SearchIndexes.Of(Enumerable.Repeat("a b", 1000).Prepend("b"));
        Assert.Equal([1, 2, 3, 4], SearchIndexes.Search(index, "a", 4).Select(static hit => hit.Document));
    }

    [Fact]
    public void Search_UsedAgain_AllocatesNothing()
    {
        var index = SearchIndexes.Of(SearchIndexes.RandomDocuments(2000, 5));
        var searcher = SearchIndexes.Ask(index, "t1 t2 t3 t50 t999");
        var hits = new SearchHit[5];
        var scores = new double[40];
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run()
        {
            searcher.Clear();
            searcher.Add("t1");
            searcher.Add("t50");
            searcher.Search(hits);
            searcher.Score(100, scores);
        }
    }

    [Fact]
    public void Search_NoDocuments_FindsNothing()
    {
        Assert.Empty(SearchIndexes.Search(SearchIndexes.Of(), "a", 3));
        Assert.Empty(SearchIndexes.Search(SearchIndexes.Of("", ""), "a", 3));
        Assert.Empty(SearchIndexes.Search(Index, "a", 0));
    }
}
