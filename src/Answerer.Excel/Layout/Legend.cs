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

    /// <summary>The labels as a vocabulary.</summary>
    public IReadOnlyList<ChoiceLabel> Labels => LabelsOf(Entries);

    /// <summary>The labels of entries as a vocabulary.</summary>
    public static IReadOnlyList<ChoiceLabel> LabelsOf(IReadOnlyList<(string Label, string Meaning)> entries) => ChoiceWords.Settled([.. entries.Select(entry =>
        new ChoiceLabel(entry.Label, entry.Meaning.Length > 0 ? entry.Meaning : null, ChoiceWords.MeaningOf(entry.Label, entry.Meaning)))]);
}
