namespace Answerer.Excel.Layout;

/// <summary>Finds runs of columns that stand for one choice each, one of which gets a sign.</summary>
internal static class MarkColumns
{
    private const int LongestUnknownLabel = 8;

    /// <summary>Gives the columns of each run the role Mark.</summary>
    public static void Assign(TableCandidate table)
    {
        var noted = new Lazy<bool>(() => IsNoted(table));
        var run = new List<TableColumn>();
        foreach (var column in table.Columns)
        {
            if (!MayBeMarked(table, column))
            {
                Close(run, noted);
                continue;
            }
            if (run.Count > 0 && run[^1].Header!.Parent != column.Header!.Parent) Close(run, noted);
            run.Add(column);
        }
        Close(run, noted);
        // A lone column of boxes to tick (チェック欄): ticked means yes, unless the cells beside the boxes say what for.
        foreach (var column in table.Columns.Where(column => column.Role != ColumnRole.Question && column.MarkLabel is null && IsBoxes(column) && AnswerColumns.MayWrite(table, column)))
            Mark(column);
        NameBoxes(table);
    }

    /// <summary>Takes the labels of boxes from the cells behind them.</summary>
    public static void NameBoxes(TableCandidate table)
    {
        foreach (var column in table.Columns.Where(column => column.MarkLabel is not null && IsBoxes(column)))
        {
            if (LabelBeside(table, column) is not { } label) continue;
            column.MarkLabel = label.Profile.Words.Single();
            label.Role = ColumnRole.None;
        }
    }

    // □ | 対応 | □ | 未対応: the same label in every row, behind its box.
    private static TableColumn? LabelBeside(TableCandidate table, TableColumn boxes) => table.Columns.FirstOrDefault(column =>
        column.Main == boxes.Last + 1 && column.Role != ColumnRole.Question && column.Profile is { Filled: > 0.8, Words.Count: 1 }
        && HeaderFinder.IsChoiceLabel(column.Profile.Words.Single()));

    private static bool IsBoxes(TableColumn column) =>
        column.Profile.Filled > 0.5 && column.Profile.Words.Count > 0 && column.Profile.Words.All(TickBoxes.IsLoneBox);

    private static void Mark(TableColumn column)
    {
        column.Role = ColumnRole.Answer;
        column.Answer = AnswerRole.Mark;
        column.MarkLabel = column.Header?.Leaf ?? "";
    }

    // Headed, empty but for marks, and the vendor's: whether it stands for a choice, its label and its neighbours tell.
    private static bool MayBeMarked(TableCandidate table, TableColumn column) =>
        (column.Role is ColumnRole.None or ColumnRole.Answer or ColumnRole.Context || (column.Role == ColumnRole.Number && column.Profile.Filled == 0))
        && column.Header is { Path.Count: > 0 } header
        && (HeaderFinder.IsMarkLabel(header.Leaf) || IsPlanLabel(header.Leaf) || IsUnknownLabel(header.Leaf))
        && (column.Profile.Filled < 0.5 || column.Profile.Words.All(TickBoxes.IsLoneBox))
        && column.Profile.Length <= 2
        && AnswerColumns.MayWrite(table, column);

    // 対応予定 is a column of dates as well as a choice.
    private static bool IsPlanLabel(string leaf) => HeaderWords.Read(leaf).Kind == HeaderKind.Plan && HeaderFinder.IsChoiceLabel(leaf);

    private static bool IsUnknownLabel(string leaf) => leaf.Length <= LongestUnknownLabel && HeaderWords.Read(leaf).Kind == HeaderKind.None;

    // 回答 over A | B | C: what they mean stands in a legend.
    private static bool IsLetterUnderAnswer(HeaderCell header) =>
        LegendReader.IsLabel(header.Leaf.Trim()) && header.Parent is { } parent && HeaderWords.Read(parent) is { IsAnswer: true, Owner: not HeaderOwner.Customer };

    // Columns that stand side by side under one header, or under none.
    private static void Close(List<TableColumn> run, Lazy<bool> noted)
    {
        if (run.Count > 1)
        {
            var asked = run[0].Header!.Parent is { } parent && AnswerNotes.SignIn(parent) is not null;
            foreach (var column in asked ? run : Choices(run, noted)) Mark(column);
        }
        run.Clear();
    }

    private static List<TableColumn> Choices(List<TableColumn> run, Lazy<bool> noted)
    {
        bool IsKnown(TableColumn column) => HeaderFinder.IsMarkLabel(column.Header!.Leaf);
        bool IsLetter(TableColumn column) => IsLetterUnderAnswer(column.Header!) || (LegendReader.IsLabel(column.Header!.Leaf.Trim()) && noted.Value);
        if (run.TrueForAll(IsLetter)) return run;
        var first = run.FindIndex(IsKnown);
        var last = run.FindLastIndex(IsKnown);
        if (first < 0 || last == first) return [];
        // What stands among the choices is one of them; what stands at their side, where a common header or a note says so.
        var choices = run[first].Header!.Parent is not null || noted.Value ? run : run.GetRange(first, last - first + 1);
        var known = choices.FindAll(IsKnown);
        var meanings = known.ConvertAll(column => ChoiceWords.MeaningOf(column.Header!.Leaf));
        return known.Count * 2 >= choices.Count && ChoiceWords.IsVocabulary(meanings) ? choices : [];
    }

    // Whether a note above the table asks for a sign in one of several columns.
    private static bool IsNoted(TableCandidate table) => table.Grid.Rows
        .TakeWhile(row => row.Number < table.Top)
        .SelectMany(row => row.Cells)
        .Any(cell => AnswerNotes.AsksForMarks(cell.Text));
}
