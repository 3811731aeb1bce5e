using Answerer.Indexing.Search;
using Answerer.Kuromoji;

namespace Answerer.Search.Bench;

/// <summary>Clauses of a file of <see cref="Preparation"/>, and the index over them.</summary>
internal static class ClauseFile
{
    public static string[] Read(string file) =>
        [.. File.ReadLines(file).Select(static line => line.Split('\t')).Select(static fields => $"{fields[2]}\n{fields[3]}")];

    public static SearchIndex Index(string[] clauses, JapaneseAnalyzer analyzer)
    {
        var worker = analyzer.CreateWorker();
        var terms = new List<AnalyzedTerm>();
        var builder = new SearchIndexBuilder();
        foreach (var clause in clauses)
        {
            worker.Analyze(clause, terms);
            foreach (var term in terms)
                builder.Add(term.Term);
            builder.EndDocument();
        }
        return builder.Build();
    }
}
