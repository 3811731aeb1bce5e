using System.CommandLine;
using Answerer.Application;
using Answerer.Application.Batch;
using Answerer.Cli.Output;

namespace Answerer.Cli.Commands;

/// <summary>batch: fills all workbooks of a folder or ZIP file.</summary>
internal static class BatchCommand
{
    // DESIGN §4: done, but some of the workbooks failed.
    private const int SomeFailed = 7;

    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var input = new Argument<string>("DIR_OR_ZIP") { Description = "記入するブックのフォルダ（下の階層も含む）または ZIP ファイル。中身は変更しません。" };
        var output = new Option<string>("--output") { Description = "出力先のフォルダ。入力と同じ階層で保存します。もう一度実行すると、失敗や変更のあったブックだけを処理します。", HelpName = "DIR", Required = true };
        var fill = new FillArguments();
        var command = new Command("batch", "フォルダまたは ZIP のすべてのブックに回答を記入します。") { input, output };
        fill.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            context,
            (options, progress) => new FillBatch(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), fill.Read(parsed, options, "")) { Progress = progress },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, Func<AnswererOptions, IProgress<BatchProgress>, FillBatch> request, CancellationToken cancellation)
    {
        Result<BatchReport> result;
        try
        {
            result = StandardStreams.IsTerminal
                ? await TerminalView.BatchAsync(progress => SendAsync(progress))
                : await SendAsync(new BatchLines(context.Console.Diagnostics));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            context.Console.Fail("中止しました。記入の済んだブックは出力先にあります。同じコマンドをもう一度実行すると、続きから始めます。");
            return (int)ErrorKind.Cancelled;
        }
        if (!result.TryGet(out var report, out var error)) return context.Fail(error);

        var summary = BatchSummary.Of(report);
        if (StandardStreams.IsTerminal) TerminalView.Write(summary);
        else summary.Write(context.Console.Diagnostics);
        context.Console.Data.WriteLine(Path.Combine(report.Output, BatchReport.FileName));
        return report.Totals.Failed == 0 ? 0 : SomeFailed;

        Task<Result<BatchReport>> SendAsync(IProgress<BatchProgress> progress) =>
            context.RequestAsync<BatchReport>(options => request(options, progress), cancellation);
    }
}
