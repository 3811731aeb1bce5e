namespace Answerer.Excel.Layout;

/// <summary>Tells items from headings by how a row differs from the other rows of its table.</summary>
internal sealed class RowRules
{
    private const double Usual = 0.6;
    private const double Numbered = 0.4;
    private const int LongestHeading = 40;

    private readonly TableCandidate table;
    private readonly TableColumn question;
    private readonly TableColumn? primary;
    private readonly TableColumn? number;
    private readonly bool listed;
    private readonly bool bordered;

    public RowRules(TableCandidate table)
    {
        this.table = table;
        question = table.Question!;
        primary = table.Answers.OrderByDescending(column => column.Profile.Lists).FirstOrDefault();
        number = table.Columns.FirstOrDefault(column => column.Role == ColumnRole.Number && column.Profile.Filled >= Numbered);
        listed = primary?.Profile.Lists >= Usual;
        bordered = primary?.Profile.Bordered >= Usual;
    }

    /// <summary>Whether the items of the table are numbered but the row isn't.</summary>
    public bool IsUnnumbered(int row) => number is not null && NumberAt(row).Length == 0;

    /// <summary>The number beside the question, "" without one.</summary>
    public string NumberAt(int row) => number is null ? "" : table.Grid.TextAt(row, number.Main);

    /// <summary>The answer columns that have a cell of their own in the row.</summary>
    public List<ItemAnswer> OpenAnswers(int row)
    {
        var open = new List<ItemAnswer>();
        foreach (var column in table.Answers)
        {
            var area = table.Grid.AreaAt(row, column.Main);
            if (area.First.Row != row || area.First.Column < column.First || area.First.Column > column.Last) continue;
            if (!table.Grid.ForbidsInput(area.First) && !IsStruckOut(column, area.First)) open.Add(new ItemAnswer(column, area.First));
        }
        return open;
    }

    // A dash where the other rows have a list: nothing is to be chosen here.
    private bool IsStruckOut(TableColumn column, CellRef cell) =>
        column.Profile.Lists > Usual && table.Grid.ListAt(cell) is null && table.Grid.TextAt(cell.Row, cell.Column).Trim() is "-" or "－" or "ー" or "―" or "—" or "／" or "/";

    /// <summary>Whether the row's answer cell looks as in the other rows: a list where they have one, else a border where they have one.</summary>
    public bool LooksAnswerable(int row)
    {
        if (primary is null) return false;
        var area = table.Grid.AreaAt(row, primary.Main);
        if (area.First.Column < primary.First || area.First.Column > primary.Last) return false;
        if (listed) return table.Grid.ListAt(area.First) is not null;
        return !bordered || table.Grid.Sheet.Find(area.First)?.Bordered == true;
    }

    /// <summary>Whether the row counts what the others answer: a formula in its answer cell, and nothing asked or numbered.</summary>
    public bool IsComputed(int row, SheetCell cell) =>
        primary is not null && table.Grid.CellAt(row, primary.Main) is { HasFormula: true }
        && NumberAt(row).Length == 0 && !RowWords.IsQuestionLike(cell.Text);

    /// <summary>Whether all answer cells of the row are greyed out though they aren't elsewhere.</summary>
    public bool IsGreyedOut(List<ItemAnswer> answers) =>
        answers.Count > 0 && answers.TrueForAll(answer =>
            FillColour.IsGrey(table.Grid.Sheet.Find(answer.Cell)?.Fill) && !FillColour.IsGrey(answer.Column.Profile.Fill));

    /// <summary>Whether the text in the question column heads a group of items rather than asking something.</summary>
    public bool IsHeading(int row, SheetCell cell, string nextNumber)
    {
        if (RowWords.IsQuestionLike(cell.Text) && (LooksAnswerable(row) || !listed)) return false;
        var missingList = listed && !LooksAnswerable(row);
        var parent = ItemNumber.IsParent(NumberAt(row) is { Length: > 0 } own ? own : LeadingNumber(cell.Text), nextNumber);
        if (missingList && parent) return true;
        if (cell.Text.Length > LongestHeading) return false;
        var unnumbered = IsUnnumbered(row);
        var styled = (question.Profile.Fill ?? "") != (cell.Fill ?? "") || question.Profile.Bold != cell.Bold;
        var marked = RowWords.BeginsAsHeading(cell.Text);
        return missingList || parent || (styled && (unnumbered || AnswerStyled(row))) || (marked && (unnumbered || number is null))
            || (unnumbered && (question.Profile.QuestionLike >= 0.5 || (bordered && !LooksAnswerable(row))));
    }

    private bool AnswerStyled(int row) =>
        primary is not null && (table.Grid.CellAt(row, primary.Main)?.Fill ?? "") != (primary.Profile.Fill ?? "");

    private static string LeadingNumber(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsDigit(text[end]) || text[end] is '.' or '-' or '．')) end++;
        return text[..end];
    }
}
