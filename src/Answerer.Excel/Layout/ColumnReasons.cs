using System.Globalization;

namespace Answerer.Excel.Layout;

/// <summary>
/// Says of each column why it has its role, with a score from 0 to 1: for the question how far it is ahead of the runner-up (0.5 is a
/// tie), for answers how much header and drawing say together, for other columns how many of their cells fit.
/// </summary>
internal static class ColumnReasons
{
    private const double Named = 0.5;
    private const double PerEvidence = 0.125;

    private static readonly string[] Drawn = ["空欄", "罫線のある空欄", "色の付いた空欄", "ロックされていない欄", "入力規則（リスト）のある欄"];

    /// <summary>Score and reason, in Japanese.</summary>
    public static (double Score, string Reason) Of(TableCandidate table, TableColumn column)
    {
        var (score, reason) = column.Role switch
        {
            ColumnRole.Question => Question(table, column),
            ColumnRole.Answer => Answer(table, column),
            ColumnRole.Number => (column.Profile.Numbering, $"番号が{Percent(column.Profile.Numbering)}"),
            ColumnRole.None => (1, LeftAlone(table, column)),
            _ => (column.Profile.Filled, Header(column) ?? "質問の左の短い語"),
        };
        return (Math.Round(Math.Clamp(score, 0, 1), 2), reason);
    }

    private static (double, string) Question(TableCandidate table, TableColumn column)
    {
        var own = Math.Max(0.01, ColumnRoles.QuestionScore(table, column));
        var second = table.Columns.Where(other => other != column).MaxBy(other => ColumnRoles.QuestionScore(table, other));
        var rival = second is null ? 0 : Math.Max(0, ColumnRoles.QuestionScore(table, second));
        var reason = $"{(Header(column) is { } header ? header + "、" : "")}質問らしい文が{Percent(column.Profile.QuestionLike)}";
        return (own / (own + rival), rival > 0 ? $"{reason}（次点は{CellRef.ColumnName(second!.Main)}列）" : reason);
    }

    private static (double, string) Answer(TableCandidate table, TableColumn column)
    {
        var evidence = AnswerColumns.Evidence(table, column);
        var drawn = column.Profile.Ticks > 0 ? "チェックボックスのある欄" : Drawn[evidence];
        var header = column.Reading.IsAnswer || column.Answer == AnswerRole.Mark || column.ServiceText is not null ? Header(column) : null;
        return (header is null ? PerEvidence * evidence : Named + PerEvidence * evidence, header is null ? drawn : $"{header}、{drawn}");
    }

    private static string LeftAlone(TableCandidate table, TableColumn column) => column.Reading.Kind switch
    {
        _ when column.Reading.Owner == HeaderOwner.Customer => "お客様の記入欄",
        _ when column.Profile.Formulas >= 0.5 => "数式の列",
        _ when table.Grid.IsHiddenColumn(column.Main) => "非表示の列",
        HeaderKind.Customer or HeaderKind.Assessment or HeaderKind.AssessmentText => "お客様の評価・確認欄",
        HeaderKind.Previous => "前回の回答",
        HeaderKind.Conditional => "特定の回答のときだけ記入する欄",
        _ when AnswerRounds.IsOne(column) => "別の回の回答欄",
        _ when column.Profile.Filled >= 0.5 => "記入済みの列",
        _ => "回答欄と分かる手がかりがない",
    };

    private static string? Header(TableColumn column) => column.HeaderText is { Length: > 0 } text ? $"見出し「{text.Replace('\n', ' ')}」" : null;

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");
}
