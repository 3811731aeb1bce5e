using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>Shares (0 to 1) and averages over the rows of a table's body for one column.</summary>
internal sealed partial record ColumnProfile
{
    /// <summary>No rows.</summary>
    public static ColumnProfile Empty { get; } = new();

    /// <summary>Rows looked at.</summary>
    public int Rows { get; private init; }

    /// <summary>Cells with text (prompts are none), merges counted for each of their rows.</summary>
    public double Filled { get; private init; }

    /// <summary>Cells with text of their own: a merge counts once.</summary>
    public double Own { get; private init; }

    /// <summary>Average length of the texts in characters.</summary>
    public double Length { get; private init; }

    /// <summary>Texts that read like questions, of those that are filled.</summary>
    public double QuestionLike { get; private init; }

    /// <summary>Texts that are numbers or numbering, of those that are filled.</summary>
    public double Numbering { get; private init; }

    /// <summary>Different texts, of those that are filled.</summary>
    public double Distinct { get; private init; }

    /// <summary>Texts with Japanese characters, of those that are filled.</summary>
    public double Japanese { get; private init; }

    /// <summary>Rows whose cell has a list to choose from.</summary>
    public double Lists { get; private init; }

    /// <summary>Rows whose cell is empty and bordered.</summary>
    public double Bordered { get; private init; }

    /// <summary>Rows whose cell is empty and filled with a colour that is neither grey nor white.</summary>
    public double Coloured { get; private init; }

    /// <summary>Rows whose cell isn't locked.</summary>
    public double Unlocked { get; private init; }

    /// <summary>Rows whose cell holds a formula.</summary>
    public double Formulas { get; private init; }

    /// <summary>Rows whose cell holds tick boxes.</summary>
    public double Ticks { get; private init; }

    /// <summary>Rows whose validation forbids input.</summary>
    public double Forbidden { get; private init; }

    /// <summary>The list that the first cell with one offers.</summary>
    public IReadOnlyList<string> ListValues { get; private init; } = [];

    /// <summary>The most frequent fill of the cells.</summary>
    public string? Fill { get; private init; }

    /// <summary>Whether most texts are bold.</summary>
    public bool Bold { get; private init; }

    /// <summary>Different short texts in the column, at most 20.</summary>
    public IReadOnlyCollection<string> Words { get; private init; } = [];

    /// <summary>Looks at the cells of a column in the given rows.</summary>
    public static ColumnProfile Of(SheetGrid grid, int first, int last, int main, IReadOnlyList<int> rows)
    {
        int filled = 0, texts = 0, questions = 0, numbering = 0, japanese = 0, lists = 0, bordered = 0, coloured = 0, unlocked = 0;
        int formulas = 0, ticks = 0, forbidden = 0, bold = 0;
        long length = 0;
        IReadOnlyList<string>? values = null;
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        var fills = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var area = grid.AreaAt(row, main);
            if (area.First.Column < first || area.First.Column > last) continue;
            var cell = grid.Sheet.Find(area.First);
            fills[cell?.Fill ?? ""] = fills.GetValueOrDefault(cell?.Fill ?? "") + 1;
            if (grid.ListAt(area.First) is { } list)
            {
                lists++;
                values ??= list.Values;
            }
            if (grid.ForbidsInput(area.First)) forbidden++;
            if (cell is null) continue;
            if (!cell.Locked) unlocked++;
            if (cell.HasFormula) formulas++;
            if (string.IsNullOrWhiteSpace(cell.Text) || RowWords.IsPrompt(cell.Text))
            {
                if (cell.Bordered) bordered++;
                if (FillColour.Invites(cell.Fill)) coloured++;
                continue;
            }
            if (TickBoxes.Has(cell.Text)) ticks++;
            filled++;
            if (area.First.Row != row) continue;
            texts++;
            if (cell.Bold) bold++;
            length += cell.Text.Length;
            distinct.Add(cell.Text);
            if (cell.IsNumber || IsNumbering(cell.Text)) numbering++;
            if (cell.Text.AsSpan().IndexOfAnyInRange('\u3041', '\u9FFF') >= 0) japanese++;
            if (RowWords.IsQuestionLike(cell.Text)) questions++;
        }
        double Share(int count, int of) => of == 0 ? 0 : (double)count / of;
        return new ColumnProfile
        {
            Rows = rows.Count,
            Filled = Share(filled, rows.Count),
            Own = Share(texts, rows.Count),
            Length = texts == 0 ? 0 : (double)length / texts,
            QuestionLike = Share(questions, texts),
            Numbering = Share(numbering, texts),
            Distinct = Share(distinct.Count, texts),
            Japanese = Share(japanese, texts),
            Lists = Share(lists, rows.Count),
            Bordered = Share(bordered, rows.Count),
            Coloured = Share(coloured, rows.Count),
            Unlocked = Share(unlocked, rows.Count),
            Formulas = Share(formulas, rows.Count),
            Ticks = Share(ticks, rows.Count),
            Forbidden = Share(forbidden, rows.Count),
            ListValues = values ?? [],
            Fill = fills.Count == 0 ? null : fills.MaxBy(f => f.Value).Key is { Length: > 0 } most ? most : null,
            Bold = bold * 2 > texts,
            Words = distinct.Where(text => text.Length <= 20).Take(20).ToArray(),
        };
    }

    /// <summary>Whether a text is a mere number of an item: 1, 1-1, (2), ①, A-01, GRC-01.1, 問3, 第2条; not 1.セキュリティ.</summary>
    public static bool IsNumbering(string text) => text.Length <= 16 && Numbers().IsMatch(TextFold.Fold(text));

    [GeneratedRegex(@"^[(\[<【]?(第|no\.?|q|問|設問|質問|項番|#)?\s*(([a-z]+[.\-_]?){0,3}[0-9]+|[ァ-ヶ]|[ivx]{1,4}|[a-z])([.\-_)(]+([0-9]+[a-z]?|[a-z]{1,3}|[ァ-ヶ]))*[)\].>】:条項]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
