using System.CommandLine;
using Answerer.Application;
using Answerer.Application.Fill;
using Answerer.Cli.Output;

namespace Answerer.Cli.Commands;

/// <summary>fill: the main job.</summary>
internal static class FillCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var input = new Argument<string>("IN.xlsx") { Description = "記入するブック（.xlsx, .xlsm, .xls）。このファイル自体は変更しません。" };
        var output = new Option<string?>("--output") { Description = "出力先（既定は入力と同じ場所の NAME.filled.xlsx）", HelpName = "OUT" };
        var report = new Option<string?>("--report") { Description = "結果の報告を JSON で書き出します。", HelpName = "R.json" };
        var fill = new FillArguments();
        var layout = new LayoutArguments();
        var command = new Command("fill", "ブックの質問に回答を記入します。") { input, output, report };
        fill.AddTo(command);
        layout.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            context,
            (options, progress) => fill.Read(parsed, options, parsed.GetRequiredValue(input)) with
            {
                Output = parsed.GetValue(output),
                Report = parsed.GetValue(report),
                Layout = layout.Read(parsed),
                LayoutFile = layout.ReadFile(parsed),
                Progress = progress,
            },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, Func<AnswererOptions, IProgress<FillProgress>?, FillWorkbook> request, CancellationToken cancellation)
    {
        var result = StandardStreams.IsTerminal
            ? await TerminalView.FillAsync(progress => context.RequestAsync<FillOutcome>(options => request(options, progress), cancellation))
            : await context.RequestAsync<FillOutcome>(options => request(options, null), cancellation);
        if (!result.TryGet(out var outcome, out var error)) return context.Fail(error);

        var summary = FillSummary.Of(outcome.Report);
        if (StandardStreams.IsTerminal) TerminalView.Write(summary);
        else summary.Write(context.Console.Diagnostics);
        context.Console.Data.WriteLine(outcome.Report.Output);
        if (outcome.EvidenceFile is { } evidence) context.Console.Data.WriteLine(evidence);
        return 0;
    }
}
