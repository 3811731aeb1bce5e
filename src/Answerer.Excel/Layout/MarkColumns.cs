namespace Answerer.Excel.Layout;

/// <summary>Finds runs of columns that stand for one choice each, one of which gets a sign.</summary>
internal static class MarkColumns
{
    /// <summary>Gives the columns of each run the role Mark.</summary>
    public static void Assign(TableCandidate table)
    {
        var run = new List<TableColumn>();
        foreach (var column in table.Columns)
        {
            if (IsLabelled(table, column) && (run.Count == 0 || run[^1].Header!.Parent == column.Header!.Parent))
            {
                run.Add(column);
                continue;
            }
            Close(run);
            if (IsLabelled(table, column)) run.Add(column);
        }
        Close(run);
        // A lone column of boxes to tick (チェック欄): ticked means yes.
        foreach (var column in table.Columns.Where(column => column.Role != ColumnRole.Question && column.MarkLabel is null && IsBoxes(column) && AnswerColumns.MayWrite(table, column)))
            Mark(column);
    }

    private static bool IsBoxes(TableColumn column) =>
        column.Profile.Filled > 0.5 && column.Profile.Words.Count > 0 && column.Profile.Words.All(TickBoxes.IsLoneBox);

    private static void Mark(TableColumn column)
    {
        column.Role = ColumnRole.Answer;
        column.Answer = AnswerRole.Mark;
        column.MarkLabel = column.Header?.Leaf ?? "";
    }

    private static bool IsLabelled(TableCandidate table, TableColumn column) =>
        (column.Role is ColumnRole.None or ColumnRole.Answer or ColumnRole.Context || (column.Role == ColumnRole.Number && column.Profile.Filled == 0))
        && column.Header is { Path.Count: > 0 } header
        && (HeaderFinder.IsChoiceLabel(header.Leaf) || IsLetterUnderAnswer(header))
        && (HeaderWords.Read(header.Leaf).Kind is HeaderKind.None or HeaderKind.Choice || HeaderFinder.IsEnglishNo(header.Leaf))
        && (column.Profile.Filled < 0.5 || column.Profile.Words.All(TickBoxes.IsLoneBox))
        && column.Profile.Length <= 2
        && AnswerColumns.MayWrite(table, column);

    // 回答 over A | B | C: what they mean stands in a legend.
    private static bool IsLetterUnderAnswer(HeaderCell header) =>
        LegendReader.IsLabel(header.Leaf.Trim()) && header.Parent is { } parent && HeaderWords.Read(parent) is { IsAnswer: true, Owner: not HeaderOwner.Customer };

    private static void Close(List<TableColumn> run)
    {
        var meanings = run.Select(column => ChoiceWords.MeaningOf(column.Header!.Leaf)).ToList();
        var letters = run.TrueForAll(column => IsLetterUnderAnswer(column.Header!));
        if (run.Count > 1 && (letters || (ChoiceWords.IsVocabulary(meanings) && meanings.Distinct().Count() > 1)))
        {
            foreach (var column in run) Mark(column);
        }
        run.Clear();
    }
}
