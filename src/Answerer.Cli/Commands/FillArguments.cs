using System.CommandLine;
using Answerer.Application;
using Answerer.Application.Fill;

namespace Answerer.Cli.Commands;

/// <summary>The options that say how workbooks are filled, whether one or many.</summary>
internal sealed class FillArguments
{
    private const string Auto = "auto";

    private readonly Option<string> service = CommonOptions.Service("サービスの ID または名称。auto（既定）はブックの記載から判断します。");
    private readonly Option<string?> evidence = new("--evidence") { Description = "根拠の置き場所: sheet（既定）, inline, separate, none" };
    private readonly Option<string?> review = new("--review") { Description = "要確認の回答: draft（既定、【要確認】を付けて記入）, blank（空欄）" };
    private readonly Option<bool> force = new("--force") { Description = "既存の出力を置き換え、ブックの記載と異なるサービスでも続けます。" };
    private readonly Option<bool> overwrite = new("--overwrite") { Description = "記入済みの回答も置き換えます（数式は除く）。" };
    private readonly Option<bool> fitRows = new("--fit-rows") { Description = "記入した行の高さを、固定した行も含めて内容に合わせます（LibreOffice で開く場合に便利です）。" };
    private readonly Option<bool> dropSignature = new("--drop-signature") { Description = "電子署名されたブックを、署名を外して記入します（署名は失われます）。" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        evidence.AcceptOnlyFromAmong("sheet", "inline", "separate", "none");
        review.AcceptOnlyFromAmong("draft", "blank");
        foreach (var option in (Option[])[service, evidence, review, force, overwrite, fitRows, dropSignature]) command.Add(option);
    }

    /// <summary>What was given, for one workbook.</summary>
    public FillWorkbook Read(ParseResult parsed, AnswererOptions options, string input) => new(input)
    {
        Service = parsed.GetValue(service) is { } named && named != Auto ? named : null,
        Evidence = parsed.GetValue(evidence) is { } place ? Enum.Parse<EvidencePlace>(place, ignoreCase: true) : options.Evidence,
        Review = parsed.GetValue(review) is { } mode ? Enum.Parse<ReviewMode>(mode, ignoreCase: true) : options.Review,
        Force = parsed.GetValue(force),
        Overwrite = parsed.GetValue(overwrite),
        FitRows = parsed.GetValue(fitRows),
        DropSignature = parsed.GetValue(dropSignature),
    };
}
