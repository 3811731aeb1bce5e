using System.Diagnostics;
using System.Globalization;

namespace Answerer.Kuromoji.Bench;

/// <summary>Throughput of one thread over a text, line by line, and what it allocates.</summary>
internal static class CorpusBenchmark
{
    private const int WarmUps = 3;
    private const int Runs = 7;

    public static int Run(string file)
    {
        var lines = File.ReadAllLines(file);
        var dictionary = JapaneseDictionary.Load();
        foreach (var mode in Enum.GetValues<TokenizerMode>())
        {
            var worker = new Tokenizer(dictionary, mode: mode).CreateWorker();
            var tokens = new List<Token>();
            Measure($"tokenizer {mode}", lines, line => worker.Tokenize(line, tokens));
        }
        var analyzer = new JapaneseAnalyzer(dictionary).CreateWorker();
        var terms = new List<AnalyzedTerm>();
        Measure("analyzer Search", lines, line => analyzer.Analyze(line, terms));
        return 0;
    }

    private static void Measure(string name, string[] lines, Action<string> analyse)
    {
        var units = lines.Sum(static line => (long)line.Length);
        var speeds = new List<double>();
        var allocated = 0L;
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            foreach (var line in lines)
                analyse(line);
            if (run >= WarmUps)
                speeds.Add(units / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e6);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        speeds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-20} median {speeds[Runs / 2]:F2} Mchars/s (min {speeds[0]:F2} max {speeds[^1]:F2}), {(double)allocated / units:F2} bytes allocated per char"));
    }
}
