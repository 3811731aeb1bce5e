namespace Answerer.Answering.Judging;

/// <summary>
/// The probability that a careful reviewer accepts an answer: logistic regression over <see cref="Signals"/>. The coefficients were
/// fitted by maximum likelihood (with an L2 penalty) on labelled questions outside the measured sets.
/// </summary>
internal static class Confidence
{
    private const double Intercept = 0.36;
    private static readonly Signals Weights = new(1.66, 1.55, 0.79, 0.99, -2.67, -0.87, -1.63, -3.05, 0.58, -0.36, -0.23);

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
