using System.CommandLine;
using Answerer.Application;
using Answerer.Application.Fill;
using Answerer.Cli.Output;

namespace Answerer.Cli.Commands;

/// <summary>fill: the main job.</summary>
internal static class FillCommand
{
    private const string Auto = "auto";

    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var input = new Argument<string>("IN.xlsx") { Description = "記入するブック（.xlsx, .xlsm, .xls）。このファイル自体は変更しません。" };
        var service = CommonOptions.Service("サービスの ID または名称。auto（既定）はブックの記載から判断します。");
        var output = new Option<string?>("--output") { Description = "出力先（既定は入力と同じ場所の NAME.filled.xlsx）", HelpName = "OUT" };
        var report = new Option<string?>("--report") { Description = "結果の報告を JSON で書き出します。", HelpName = "R.json" };
        var evidence = new Option<string?>("--evidence") { Description = "根拠の置き場所: sheet（既定）, inline, separate, none" };
        evidence.AcceptOnlyFromAmong("sheet", "inline", "separate", "none");
        var review = new Option<string?>("--review") { Description = "要確認の回答: draft（既定、【要確認】を付けて記入）, blank（空欄）" };
        review.AcceptOnlyFromAmong("draft", "blank");
        var force = new Option<bool>("--force") { Description = "既存の出力を置き換え、ブックの記載と異なるサービスでも続けます。" };
        var overwrite = new Option<bool>("--overwrite") { Description = "記入済みの回答も置き換えます（数式は除く）。" };
        var fitRows = new Option<bool>("--fit-rows") { Description = "記入した行の高さを、固定した行も含めて内容に合わせます（LibreOffice で開く場合に便利です）。" };
        var dropSignature = new Option<bool>("--drop-signature") { Description = "電子署名されたブックを、署名を外して記入します（署名は失われます）。" };
        var layout = new LayoutArguments();
        var command = new Command("fill", "ブックの質問に回答を記入します。") { input, service, output, report, evidence, review, force, overwrite, fitRows, dropSignature };
        layout.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            context,
            (options, progress) => new FillWorkbook(parsed.GetRequiredValue(input))
            {
                Service = parsed.GetValue(service) is { } named && named != Auto ? named : null,
                Output = parsed.GetValue(output),
                Report = parsed.GetValue(report),
                Evidence = parsed.GetValue(evidence) is { } place ? Enum.Parse<EvidencePlace>(place, ignoreCase: true) : options.Evidence,
                Review = parsed.GetValue(review) is { } mode ? Enum.Parse<ReviewMode>(mode, ignoreCase: true) : options.Review,
                Force = parsed.GetValue(force),
                Overwrite = parsed.GetValue(overwrite),
                FitRows = parsed.GetValue(fitRows),
                DropSignature = parsed.GetValue(dropSignature),
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
