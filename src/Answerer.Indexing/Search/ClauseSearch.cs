using System.Collections.Concurrent;
using Answerer.Indexing.Analysis;

namespace Answerer.Indexing.Search;

/// <summary>
/// BM25 over the words of all clauses: those of heading and text, without function words. Documents are the clauses of the
/// papers, in the papers' order. Thread-safe.
/// </summary>
internal sealed class ClauseSearch
{
    private readonly ConcurrentBag<Searcher> idle = [];
    private readonly SearchIndex index;
    private readonly int[] firstClauses; // of each paper, and the number of all

    public ClauseSearch(SearchIndex index, IReadOnlyList<Paper> papers)
    {
        this.index = index;
        firstClauses = new int[papers.Count + 1];
        for (var paper = 0; paper < papers.Count; paper++)
            firstClauses[paper + 1] = firstClauses[paper] + papers[paper].Clauses.Count;
    }

    /// <summary>Builds the index of the papers' clauses.</summary>
    public static SearchIndex Build(IReadOnlyList<Paper> papers, TextAnalyzer analyzer)
    {
        var builder = new SearchIndexBuilder();
        foreach (var clause in papers.SelectMany(paper => paper.Clauses))
        {
            foreach (var term in Words(analyzer.Analyze(clause.Title).Terms).Concat(Words(analyzer.Analyze(clause.Text.Text).Terms)))
                builder.Add(term.Text);
            builder.EndDocument();
        }
        return builder.Build();
    }

    /// <summary>The scores of all clauses of a paper for the words of a question, in the paper's order; 0 where none occurs.</summary>
    public double[] Scores(IReadOnlyList<Term> question, int paper)
    {
        var scores = new double[firstClauses[paper + 1] - firstClauses[paper]];
        var searcher = Rent(question);
        searcher.Score(firstClauses[paper], scores);
        idle.Add(searcher);
        return scores;
    }

    private Searcher Rent(IReadOnlyList<Term> question)
    {
        if (!idle.TryTake(out var searcher)) searcher = new Searcher(index);
        searcher.Clear();
        foreach (var term in Words(question)) searcher.Add(term.Text);
        return searcher;
    }

    private static IEnumerable<Term> Words(IReadOnlyList<Term> terms) => terms.Where(term => term.Class != WordClass.Function);
}
