using System.Diagnostics;
using System.Globalization;

namespace Answerer.Excel.Bench;

/// <summary>Times the steps of a fill that are about the workbook alone, in processor time: every answer cell gets a text.</summary>
internal static class StepBenchmark
{
    private const int Runs = 7;

    public static int Run(string file)
    {
        var times = new List<(string Step, double Milliseconds)>();
        for (var run = 0; run < Runs; run++) RunOnce(File.ReadAllBytes(file), times);
        foreach (var step in times.GroupBy(time => time.Step))
        {
            var sorted = step.Select(time => time.Milliseconds).Order().ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step.Key,-8} first {step.First().Milliseconds,8:0.0} ms, median {sorted[Runs / 2],8:0.0} ms"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
        return 0;
    }

    private static void RunOnce(byte[] bytes, List<(string, double)> times)
    {
        var workbook = Timed("open", () => Workbook.Open(bytes));
        var questionnaire = Timed("layout", () => LayoutReader.Read(workbook, null, CancellationToken.None));
        var edits = questionnaire.Questions
            .SelectMany(question => question.Answers.Where(answer => !answer.HasFormula).Select(answer => new CellEdit(question.Sheet, answer.Cell, "対応しています。")))
            .DistinctBy(edit => (edit.Sheet, edit.Cell)).ToArray();
        var filled = Timed("write", () => WorkbookWriter.Write(workbook, edits));
        Timed("compare", () => PackageComparer.Compare(workbook, filled, edits));

        T Timed<T>(string step, Func<T> action)
        {
            var start = Environment.CpuUsage.TotalTime;
            var result = action();
            times.Add((step, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds));
            return result;
        }
    }
}
