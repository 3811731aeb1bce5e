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
    private readonly Option<int?> header = new("--header-row") { Description = "見出しの行番号", HelpName = "行" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[sheet, question, answer, comment, service, header]) command.Add(option);
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
        };
        return options == new LayoutOptions() ? null : options;
    }

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
