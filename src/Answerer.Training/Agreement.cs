namespace Answerer.Training;

/// <summary>How far two reviewers agree on the clause that answers, or on none.</summary>
/// <param name="Labels">How many questions to a service both labelled.</param>
/// <param name="Same">The share of agreement: one's first clause is accepted by the other, or neither finds an answer.</param>
/// <param name="Kappa">Agreement beyond chance (Cohen, Educational and Psychological Measurement 20, 1960), -1 to 1.</param>
/// <param name="Choices">Of those where both accept choices: how many share one.</param>
public sealed record Agreement(int Labels, Share Same, double Kappa, Share Choices)
{
    /// <summary>Compares a second reviewer's labels with those of the bank; null when they have none in common.</summary>
    public static Agreement? Of(IReadOnlyList<LabelledQuestion> bank, IReadOnlyList<LabelledQuestion> second)
    {
        var labels = bank.SelectMany(question => question.Labels.Select(label => (Key: (question.Id, label.Service), label))).ToDictionary(item => item.Key, item => item.label);
        var pairs = second.SelectMany(question => question.Labels.Select(label => (First: labels.GetValueOrDefault((question.Id, label.Service)), Second: label)))
            .Where(pair => pair.First is not null).Select(pair => (First: pair.First!, pair.Second)).ToList();
        if (pairs.Count == 0) return null;
        var names = pairs.ConvertAll(pair => (First: FirstClause(pair.First), Second: Agree(pair.First, pair.Second) ? FirstClause(pair.First) : FirstClause(pair.Second)));
        var same = new Share(names.Count(name => name.First == name.Second), names.Count);
        var chance = names.CountBy(name => name.First).Sum(clause => (double)clause.Value / names.Count * names.Count(name => name.Second == clause.Key) / names.Count);
        var chosen = pairs.Where(pair => pair.First.Choices.Count > 0 && pair.Second.Choices.Count > 0).ToList();
        return new Agreement(
            pairs.Count, same, Math.Round((same.Value!.Value - chance) / (1 - chance), 4),
            new Share(chosen.Count(pair => pair.First.Choices.Intersect(pair.Second.Choices).Any()), chosen.Count));
    }

    private static string FirstClause(Label label) => label.Accept.Count > 0 ? label.Accept[0] : "";

    private static bool Agree(Label first, Label second) =>
        first.Answerable == second.Answerable && (!first.Answerable || first.Accept.Contains(second.Accept[0]) || second.Accept.Contains(first.Accept[0]));
}
