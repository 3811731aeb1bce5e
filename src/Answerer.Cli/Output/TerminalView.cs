using Answerer.Application;
using Answerer.Application.Fill;
using Spectre.Console;

namespace Answerer.Cli.Output;

/// <summary>Progress bar and table on a terminal. Spectre.Console takes 50 ms to load: nothing else may touch it.</summary>
internal static class TerminalView
{
    /// <summary>Runs a fill under a progress bar.</summary>
    public static async Task<Result<FillOutcome>> FillAsync(Func<IProgress<FillProgress>, Task<Result<FillOutcome>>> fill) =>
        await Terminal().Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context => fill(new BarProgress(context.AddTask("回答を作成しています", maxValue: 1))));

    /// <summary>Writes the closing table.</summary>
    public static void Write(FillSummary summary)
    {
        var terminal = Terminal();
        foreach (var section in summary.Sections.Where(section => section.Rows.Count > 0))
        {
            var table = new Table { Title = new TableTitle(Markup.Escape($"{section.Title}: {section.Rows.Count} 件")), Expand = true };
            table.AddColumns("セル", "質問", "回答・理由");
            foreach (var row in section.Rows) table.AddRow(new Text(row.Cell), new Text(row.Question), new Text(row.Note));
            terminal.Write(table);
        }
        terminal.WriteLine(summary.Totals);
    }

    private static IAnsiConsole Terminal() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    private sealed class BarProgress(ProgressTask task) : IProgress<FillProgress>
    {
        public void Report(FillProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Answered;
        }
    }
}
