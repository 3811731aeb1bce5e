using System.Globalization;

namespace Answerer.Kuromoji.Bench;

/// <summary>What a process holds in memory after it has cut a text line by line.</summary>
internal static class MemoryBenchmark
{
    public static int Run(string file, string? cacheFolder)
    {
        var worker = new Tokenizer(JapaneseDictionary.Load(cacheFolder)).CreateWorker();
        var tokens = new List<Token>();
        var count = 0L;
        foreach (var line in File.ReadLines(file))
        {
            worker.Tokenize(line, tokens);
            count += tokens.Count;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} tokens, {Environment.WorkingSet / 1024} kB resident"));
        return 0;
    }
}
