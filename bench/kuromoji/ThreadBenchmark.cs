using System.Diagnostics;
using System.Globalization;

namespace Answerer.Kuromoji.Bench;

/// <summary>Throughput of several threads over the lines of a text, each with a worker of its own.</summary>
internal static class ThreadBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static int Run(string file, int count, TimeSpan duration)
    {
        var lines = File.ReadAllLines(file);
        var tokenizer = new Tokenizer(JapaneseDictionary.Load());
        using var start = new Barrier(count);
        var speeds = new double[count];
        var threads = Enumerable.Range(0, count).Select(number => new Thread(() => speeds[number] = Measure(tokenizer, lines, start, duration))).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} threads together {speeds.Sum():F3} Mchars/s"));
        return 0;
    }

    private static double Measure(Tokenizer tokenizer, string[] lines, Barrier start, TimeSpan duration)
    {
        var worker = tokenizer.CreateWorker();
        var tokens = new List<Token>();
        Pass(WarmUp);
        start.SignalAndWait();
        return Pass(duration);

        double Pass(TimeSpan limit)
        {
            var from = Stopwatch.GetTimestamp();
            var units = 0L;
            while (true)
            {
                foreach (var line in lines)
                {
                    worker.Tokenize(line, tokens);
                    units += line.Length;
                    if (Stopwatch.GetElapsedTime(from) is var elapsed && elapsed >= limit)
                        return units / elapsed.TotalSeconds / 1e6;
                }
            }
        }
    }
}
