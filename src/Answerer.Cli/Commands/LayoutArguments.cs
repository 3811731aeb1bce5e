using System.CommandLine;
using Answerer.Excel;

namespace Answerer.Cli.Commands;

/// <summary>The options with which a user settles a layout that the program can't.</summary>
internal sealed class LayoutArguments
{
    private readonly Option<string?> sheet = new("--sheet") { Description = "このシートだけを読みます。", HelpName = "シート名" };
    private readonly Option<string?> question = Column("--question-column", "質問の列");
    private readonly Option<string?> answer = Column("--answer-column", "回答の列");
    private readonly Option<string?> comment = Column("--comment-column", "備考の列");
    private readonly Option<string?> service = Column("--service-column", "サービス名の列");
    private readonly Option<bool> append = new("--append") { Description = "回答列のない表の右に回答列を追加します。" };
    private readonly Option<string?> file = new("--layout") { Description = "このレイアウト（inspect --json の出力を直したもの）のとおりに読みます。", HelpName = "FILE.json" };
    private readonly Option<int?> header = new("--header-row") { Description = "見出しの行番号", HelpName = "行" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[sheet, question, answer, comment, service, header, append, file]) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(file) is not null && ((Option[])[sheet, question, answer, comment, service, header, append]).Any(option => result.GetResult(option) is not null))
                result.AddError("--layout はほかの列・行・シートの指定や --append とは併用できません");
        });
        header.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > CellRef.MaxRow) result.AddError("--header-row には 1 以上の行番号を指定してください");
        });
    }

    /// <summary>What was given, or null when nothing was.</summary>
    public LayoutOptions? Read(ParseResult parsed)
    {
        var options = new LayoutOptions
        {
            Sheet = parsed.GetValue(sheet),
            QuestionColumn = parsed.GetValue(question),
            AnswerColumn = parsed.GetValue(answer),
            CommentColumn = parsed.GetValue(comment),
            ServiceColumn = parsed.GetValue(service),
            HeaderRow = parsed.GetValue(header),
            Append = parsed.GetValue(append),
        };
        return options == new LayoutOptions() ? null : options;
    }

    /// <summary>The layout file that was given, or null.</summary>
    public string? ReadFile(ParseResult parsed) => parsed.GetValue(file);

    private static Option<string?> Column(string name, string description)
    {
        var option = new Option<string?>(name) { Description = $"{description}（A, B, … の列名）", HelpName = "列" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } letters && !CellRef.TryParse(letters.ToUpperInvariant() + "1", out _))
                result.AddError($"{name} には A, B, … の列名を指定してください");
        });
        return option;
    }
}
