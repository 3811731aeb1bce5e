using System.Globalization;
using Answerer.Application;
using Answerer.Application.Batch;
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

    /// <summary>Runs a batch under a progress bar that names the workbook done last.</summary>
    public static async Task<Result<BatchReport>> BatchAsync(Func<IProgress<BatchProgress>, Task<Result<BatchReport>>> fill) =>
        await Terminal().Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context => fill(new BatchBar(context.AddTask("ブックを読んでいます", maxValue: 1))));

    /// <summary>Writes the closing table of a batch.</summary>
    public static void Write(BatchSummary summary)
    {
        var terminal = Terminal();
        foreach (var section in summary.Sections.Where(section => section.Rows.Count > 0))
        {
            var table = new Table { Title = new TableTitle(Markup.Escape(section.Heading)), Expand = true };
            table.AddColumns([.. section.Columns]);
            foreach (var row in section.Rows) table.AddRow(row.Select(text => new Text(text)));
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

    private sealed class BatchBar(ProgressTask task) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value)
        {
            task.MaxValue = value.Total;
            task.Increment(1);
            task.Description = Markup.Escape(string.Create(
                CultureInfo.InvariantCulture, $"{value.Done}/{value.Total} {value.File.Path}{(value.File.Error is null ? "" : "（失敗）")}"));
        }
    }
}
