namespace Answerer.Answering.Judging;

/// <summary>
/// The probability that a careful reviewer accepts an answer: logistic regression over <see cref="Signals"/>. The coefficients were
/// fitted by maximum likelihood (with an L2 penalty) on labelled questions outside the measured sets.
/// </summary>
internal static class Confidence
{
    private const double Intercept = 0.02;
    private static readonly Signals Weights = new(1.30, 1.15, 0.88, 1.16, -2.04, -0.50, -1.05, -3.32, 0.69, 0.01, -0.15);

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
