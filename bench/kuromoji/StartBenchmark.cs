using System.Diagnostics;
using System.Globalization;

namespace Answerer.Kuromoji.Bench;

/// <summary>Cold start: run it in a process of its own each time.</summary>
internal static class StartBenchmark
{
    public static int Run(string? cacheFolder)
    {
        var start = Stopwatch.GetTimestamp();
        var dictionary = JapaneseDictionary.Load(cacheFolder);
        var loaded = Stopwatch.GetElapsedTime(start);
        var tokens = new List<Token>();
        new Tokenizer(dictionary).CreateWorker().Tokenize("データ削除期間は?", tokens);
        var first = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"dictionary {loaded.TotalMilliseconds:F1} ms, first token {first.TotalMilliseconds:F1} ms"));
        return 0;
    }
}
