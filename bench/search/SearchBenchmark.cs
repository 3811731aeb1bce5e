using System.Diagnostics;
using System.Globalization;
using Answerer.Indexing.Search;
using Answerer.Kuromoji;

namespace Answerer.Search.Bench;

/// <summary>One thread: building an index, loading it, and questions against it.</summary>
internal static class SearchBenchmark
{
    private const int Hits = 5;
    private const int Questions = 1000;
    private const int Runs = 5;

    public static int Run(string clauseFile, string questionFile)
    {
        var clauses = ClauseFile.Read(clauseFile);
        var questions = File.ReadAllLines(questionFile);
        var analyzer = new JapaneseAnalyzer(JapaneseDictionary.Load());
        var builds = clauses.Length < 5000 ? 9 : 2;
        var build = TimeSpan.Zero;
        SearchIndex index = null!;
        for (var run = 0; run < builds; run++)
        {
            var start = Stopwatch.GetTimestamp();
            index = ClauseFile.Index(clauses, analyzer);
            build = Stopwatch.GetElapsedTime(start);
        }
        var bytes = SearchIndexFile.Write(index);
        var loads = Enumerable.Range(0, 9).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            index = SearchIndexFile.Read(bytes, clauseFile);
            return Stopwatch.GetElapsedTime(start);
        }).Order().ToList();
        Print($"{clauses.Length} clauses: built in {build.TotalSeconds:F3} s (last of {builds}), {bytes.Length} bytes, loaded in {loads[loads.Count / 2].TotalMilliseconds:F2} ms");
        Print($"terms {index.TermCount}, different {index.DistinctTermCount}");
        Measure("analysis and top 5", questions, analyzer, new Searcher(index), isSearched: true);
        Measure("analysis alone", questions, analyzer, new Searcher(index), isSearched: false);
        return 0;
    }

    private static void Measure(string name, string[] questions, JapaneseAnalyzer analyzer, Searcher searcher, bool isSearched)
    {
        var worker = analyzer.CreateWorker();
        var terms = new List<AnalyzedTerm>();
        var hits = new SearchHit[Hits];
        for (var warmUp = 0; warmUp < 20_000; warmUp++)
            Ask(questions[warmUp % questions.Length]);
        var runs = new List<(double Total, double[] Times)>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var times = Enumerable.Range(0, Runs).Select(static _ => new double[Questions]).ToArray();
        foreach (var run in times)
        {
            for (var question = 0; question < Questions; question++)
            {
                var start = Stopwatch.GetTimestamp();
                Ask(questions[question % questions.Length]);
                run[question] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before - ((long)Runs * ((Questions * sizeof(double)) + 24));
        foreach (var run in times)
            runs.Add((run.Sum(), [.. run.Order()]));
        var median = runs.OrderBy(static run => run.Total).ElementAt(Runs / 2);
        Print($"{name,-20} p50 {median.Times[Questions / 2]:F1} us, p99 {median.Times[Questions * 99 / 100]:F1} us, max {median.Times[^1]:F1} us, {Questions / median.Total * 1e6:F0} a second (median of {Runs} runs of {Questions}); {Math.Max(0, allocated) / (double)(Runs * Questions):F2} bytes allocated a question");

        void Ask(string question)
        {
            worker.Analyze(question, terms);
            if (!isSearched)
                return;
            searcher.Clear();
            foreach (var term in terms)
                searcher.Add(term.Term);
            searcher.Search(hits);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
