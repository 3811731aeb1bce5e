namespace Answerer.Excel.Layout;

/// <summary>All legends of a workbook, and which of them speaks of an answer.</summary>
internal sealed class LegendBook(IReadOnlyList<Legend> legends)
{
    private const int LongestMeaning = 40;

    private readonly List<Legend> legends = Joined(legends);
    private readonly Dictionary<(string, string, bool), IReadOnlyList<ChoiceLabel>?> chosen = [];

    /// <summary>The legend that explains most of the labels, the nearest of several; null when none explains at least half.</summary>
    public Legend? Explaining(IReadOnlyCollection<string> labels, AnswerSlot slot)
    {
        Legend? best = null;
        (int Explained, int Mentions, int Near) bestRank = default;
        foreach (var legend in legends)
        {
            var explained = labels.Count(label => legend.Explain(label) is not null);
            if (explained == 0 || explained * 2 < labels.Count) continue;
            var rank = (explained, Mentions(legend, slot), Nearness(legend, slot));
            if (best is null || rank.CompareTo(bestRank) > 0) (best, bestRank) = (legend, rank);
        }
        return best;
    }

    /// <summary>The vocabulary of an answer without list: the legend of its sheet (or, failing that, of another) that makes a vocabulary.</summary>
    public IReadOnlyList<ChoiceLabel>? For(AnswerSlot slot)
    {
        var key = (slot.Place.Sheet, slot.HeaderText, slot.IsPrimary);
        if (chosen.TryGetValue(key, out var known)) return known;
        var best = legends
            .Where(legend => legend.Sheet == slot.Place.Sheet || RowWords.IsInstructionSheet(legend.Sheet))
            .Where(legend => IsVocabulary(legend) && (Mentions(legend, slot) > 0 || (Mentions(legend, slot) == 0 && slot.IsPrimary)))
            .OrderByDescending(legend => Mentions(legend, slot)).ThenByDescending(legend => legend.Explains).ThenByDescending(legend => Nearness(legend, slot))
            .FirstOrDefault();
        return chosen[key] = best?.Labels;
    }

    // 「１：実施　２：一部実施」 with 「３：未実施　４：対象外」 on the next line: one legend.
    private static List<Legend> Joined(IReadOnlyList<Legend> found)
    {
        var joined = new List<Legend>();
        foreach (var legend in found)
        {
            if (joined.Count > 0 && joined[^1].IsContinuedBy(legend)) joined[^1] = joined[^1].With(legend);
            else joined.Add(legend);
        }
        return joined;
    }

    private static bool IsVocabulary(Legend legend) =>
        ChoiceWords.IsVocabulary(legend.Labels.Select(label => label.Meaning))
        && legend.Labels.All(label => (label.Legend?.Length ?? 0) <= LongestMeaning)
        && legend.Labels.Count(label => label.Meaning == ChoiceMeaning.Unknown) * 2 < legend.Labels.Count;

    // 1 if the legend names this column, -1 if it names another one, else 0.
    private static int Mentions(Legend legend, AnswerSlot slot)
    {
        var text = TextFold.Fold(legend.Text);
        bool Names(string header) => TextFold.Fold(HeaderWords.WithoutBrackets(TextFold.Fold(header))) is { Length: > 1 } key && text.Contains(key, StringComparison.Ordinal);
        return Names(slot.HeaderText) ? 1 : slot.OtherHeaders.Any(Names) ? -1 : 0;
    }

    // Same sheet above the answer, nearest first; then below; then other sheets.
    private static int Nearness(Legend legend, AnswerSlot slot) =>
        legend.Sheet != slot.Place.Sheet ? int.MinValue
        : legend.Cell.Row <= slot.Place.Row ? legend.Cell.Row - slot.Place.Row
        : -CellRef.MaxRow - (legend.Cell.Row - slot.Place.Row);
}
