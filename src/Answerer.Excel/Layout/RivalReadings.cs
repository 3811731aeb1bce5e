namespace Answerer.Excel.Layout;

/// <summary>Finds tables whose best reading isn't clearly better than the second: then a person has to say which is meant.</summary>
internal static class RivalReadings
{
    private const double Tie = 0.53;
    private const double SameLanguage = 0.3;

    /// <summary>What is unclear and the option that settles it, in Japanese; null for a clear table.</summary>
    public static string? Find(TableCandidate table, LayoutOptions options)
    {
        var question = table.Question!;
        if (options.QuestionColumn is null && table.Columns.FirstOrDefault(other => AsksAsWell(table, question, other)) is { } second)
            return $"{Name(question)}列と{Name(second)}列のどちらも質問の列と読めます。--question-column で指定してください";
        if (options.AnswerColumn is null && Alike(table) is { Count: > 1 } answers)
            return $"同じ見出しの回答列が{string.Join("、", answers.Select(Name))}列にあります。--answer-column と --comment-column で指定してください";
        return null;
    }

    // Two columns of sentences in one language under headers of one kind.
    private static bool AsksAsWell(TableCandidate table, TableColumn question, TableColumn other)
    {
        if (other == question || other.Reading.Kind != question.Reading.Kind || other.Profile.QuestionLike < 0.5 || other.Profile.Distinct < 0.5) return false;
        if (Math.Abs(other.Profile.Japanese - question.Profile.Japanese) > SameLanguage) return false;
        var best = ColumnRoles.QuestionScore(table, question);
        return best / (best + Math.Max(0, ColumnRoles.QuestionScore(table, other))) < Tie;
    }

    // 回答 | 回答, each with its own header and drawn alike: nothing tells which is whose.
    private static List<TableColumn> Alike(TableCandidate table) => table.Answers
        .Where(column => column is { MarkLabel: null, ServiceText: null, Reading.Kind: HeaderKind.Answer or HeaderKind.Choice })
        .GroupBy(column => (TextFold.Fold(column.HeaderText), AnswerColumns.Evidence(table, column)))
        .Select(group => group.DistinctBy(column => column.Header).ToList())
        .FirstOrDefault(group => group.Count > 1) ?? [];

    private static string Name(TableColumn column) => CellRef.ColumnName(column.Main);
}
