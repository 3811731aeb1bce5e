using System.Globalization;

namespace Answerer.Excel.Layout;

/// <summary>
/// How sure a table's reading is, from 0 to 1, with the reasons. The weights are judgement: a question header and a named or listed answer
/// column together carry a table; a borderless column beside texts that ask nothing does not.
/// </summary>
internal static class TableScore
{
    /// <summary>At and above this a table is written into.</summary>
    public const double Sure = 0.5;

    /// <summary>At and above this, but below <see cref="Sure"/>, a sheet is reported as doubtful.</summary>
    public const double Doubtful = 0.35;

    /// <summary>Whether the texts or their header ask something, so that a low score is worth a word to the user.</summary>
    public static bool Asks(TableCandidate table, IReadOnlyList<TableItem> items) =>
        table.Question!.Reading.Kind == HeaderKind.Question || items.Count(item => RowWords.IsQuestionLike(item.Cell.Text)) * 2 >= items.Count;

    /// <summary>Sets score and reasons.</summary>
    public static void Judge(TableCandidate table, IReadOnlyList<TableItem> items)
    {
        var score = 0.0;
        void Add(double weight, string reason)
        {
            if (weight == 0) return;
            score += weight;
            table.Reasons.Add(reason);
        }
        var question = table.Question!;
        var asking = items.Count == 0 ? 0 : (double)items.Count(item => RowWords.IsQuestionLike(item.Cell.Text)) / items.Count;
        var header = question.Reading.Kind switch { HeaderKind.Question => 0.3, HeaderKind.Item or HeaderKind.Control => 0.25, _ => 0.0 };
        if (header > 0) Add(header, $"質問の見出し「{Shown(question)}」");
        else Add(0.3 * asking, "見出しのない質問文の列");
        Add(0.2 * Math.Max(asking, table.Columns.Any(c => c.Role == ColumnRole.Unit) ? 0.75 : 0), string.Create(CultureInfo.InvariantCulture, $"質問らしい文が{asking:P0}"));
        AddAnswers(table, Add);
        if (table.Columns.Any(column => column.Role == ColumnRole.Number)) Add(0.1, "項番の列");
        if (items.Count >= 3) Add(0.1, string.Create(CultureInfo.InvariantCulture, $"{items.Count}件の質問"));
        var primary = table.Answers.Any(AnswerColumns.IsPrimary);
        // An empty column under an unknown header, drawn like nothing in particular, may be anybody's.
        if (!primary && table.Answers.Any() && table.Answers.All(c => c.Reading.Kind == HeaderKind.None && c.HeaderText.Length > 0 && AnswerColumns.Evidence(table, c) == 0))
            Add(-0.15, "回答列と分かる見出しや書式がない");
        // 項目 with 備考 is any table: without a question, only a column that is plainly for answers makes it a questionnaire.
        if (asking < 0.3 && ((header < 0.3 && !primary) || (header == 0 && !table.Answers.Any(c => c.Profile.Lists > 0.5 || c.Answer is AnswerRole.Mark or AnswerRole.Tick))))
            Add(-0.3, "質問らしさに欠ける");
        table.Score = Math.Round(Math.Clamp(score, 0, 1), 2);
    }

    private static void AddAnswers(TableCandidate table, Action<double, string> add)
    {
        var named = table.Answers.FirstOrDefault(c => c.Reading.IsAnswer || c.Answer == AnswerRole.Mark || c.ServiceText is not null);
        var assessed = table.Answers.FirstOrDefault(c => c.Reading.Kind == HeaderKind.Assessment);
        if (named is not null) add(0.3, $"回答の見出し「{Shown(named)}」");
        else if (assessed is not null) add(0.1, $"回答列は「{Shown(assessed)}」だけ");
        var evidence = table.Answers.Select(column => AnswerColumns.Evidence(table, column)).DefaultIfEmpty(-1).Max();
        var ticks = table.Answers.Any(column => column.Profile.Ticks > 0.3);
        var (weight, reason) = (ticks ? 4 : evidence) switch
        {
            4 => (0.25, ticks ? "チェックボックスのある回答欄" : "入力規則（リスト）のある回答欄"),
            3 => (0.2, "ロックされていない回答欄"),
            2 => (0.15, "色の付いた空欄の回答欄"),
            1 => (0.1, "罫線のある空欄の回答欄"),
            0 => (0.05, "空欄の回答欄"),
            _ => (0.0, ""),
        };
        add(weight, reason);
    }

    private static string Shown(TableColumn column) =>
        column.HeaderText is { Length: > 0 } text ? text.Replace('\n', ' ') : CellRef.ColumnName(column.Main) + "列";
}
