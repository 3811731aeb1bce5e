namespace Answerer.Excel.Layout;

/// <summary>Labels explained together in one place of a workbook.</summary>
/// <param name="Sheet">Sheet name.</param>
/// <param name="Cell">Where it begins.</param>
/// <param name="Text">The text around the labels, for what it says about a column.</param>
/// <param name="Entries">Label and explanation, in order; "" where the labels are merely named （○・×で記入）.</param>
internal sealed record Legend(string Sheet, CellRef Cell, string Text, IReadOnlyList<(string Label, string Meaning)> Entries)
{
    /// <summary>Whether it says what its labels mean.</summary>
    public bool Explains => Entries.Any(entry => entry.Meaning.Length > 0);

    /// <summary>The explanation of a label; look-alike marks count as one.</summary>
    public string? Explain(string label)
    {
        var folded = TextFold.Fold(label);
        foreach (var (known, meaning) in Entries)
            if (meaning.Length > 0 && TextFold.Fold(known) == folded) return meaning;
        return null;
    }

    /// <summary>Whether the other one goes on with this legend on the next line: more labels of the same sort, no vocabulary of their own.</summary>
    public bool IsContinuedBy(Legend next) =>
        next.Sheet == Sheet && next.Cell.Column == Cell.Column && next.Cell.Row - LastRow == 1
        && !ChoiceWords.IsVocabulary(next.Labels.Select(label => label.Meaning))
        && next.Entries.All(entry => entry.Meaning.Length > 0 && Explain(entry.Label) is null && Sort(entry.Label) == Sort(Entries[0].Label));

    /// <summary>This legend with what the next line adds.</summary>
    public Legend With(Legend next) => this with { Text = $"{Text}\n{next.Text}", Entries = [.. Entries, .. next.Entries], LastRow = next.LastRow };

    /// <summary>The row in which it ends.</summary>
    public int LastRow { get; private init; } = Cell.Row;

    private static char Sort(string label) => TextFold.Fold(label) is [var c, ..] ? char.IsAsciiDigit(c) ? '1' : char.IsAsciiLetter(c) ? 'a' : '○' : ' ';

    /// <summary>The labels as a vocabulary.</summary>
    public IReadOnlyList<ChoiceLabel> Labels => LabelsOf(Entries);

    /// <summary>The labels of entries as a vocabulary.</summary>
    public static IReadOnlyList<ChoiceLabel> LabelsOf(IReadOnlyList<(string Label, string Meaning)> entries) => ChoiceWords.Settled([.. entries.Select(entry =>
        new ChoiceLabel(entry.Label, entry.Meaning.Length > 0 ? entry.Meaning : null, ChoiceWords.MeaningOf(entry.Label, entry.Meaning)))]);
}
