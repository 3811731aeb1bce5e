namespace Answerer.Answering.Judging;

/// <summary>
/// The probability that a careful reviewer accepts an answer: logistic regression over <see cref="Signals"/>. The coefficients were
/// fitted by maximum likelihood (with an L2 penalty) on labelled questions outside the measured sets.
/// </summary>
internal static class Confidence
{
    private const double Intercept = 1.55;
    private static readonly Signals Weights = new(0.94, 1.74, 1.14, 0.20, -2.80, -1.61, -1.96, -2.90, 0.41, -0.41, -0.29);

    /// <summary>The probability, 0 to 1.</summary>
    public static double Of(in Signals signals)
    {
        var sum = Intercept +
            Weights.Score * signals.Score + Weights.Margin * signals.Margin + Weights.Coverage * signals.Coverage +
            Weights.NamesCoverage * signals.NamesCoverage + Weights.Rival * signals.Rival + Weights.Absent * signals.Absent +
            Weights.Gap * signals.Gap + Weights.Missing * signals.Missing +
            Weights.Joint * signals.Joint + Weights.Predicate * signals.Predicate + Weights.English * signals.English;
        return 1 / (1 + Math.Exp(-sum));
    }
}
