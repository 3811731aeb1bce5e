namespace Answerer.Answering.Judging;

/// <summary>
/// A probability by logistic regression over <see cref="Signals"/>.
/// </summary>
/// <param name="intercept">The log-odds when all signals are zero.</param>
/// <param name="weights">A weight for each signal.</param>
internal sealed class Confidence(double intercept, double[] weights)
{
    /// <summary>Nothing is known: one half.</summary>
    public static Confidence None { get; } = new(0, new double[Signals.Names.Count]);

    /// <summary>The log-odds when all signals are zero.</summary>
    public double Intercept => intercept;

    /// <summary>A weight for each signal.</summary>
    public IReadOnlyList<double> Weights => weights;

    /// <summary>The probability, 0 to 1.</summary>
    public double Of(in Signals signals) => 1 / (1 + Math.Exp(-LogOdds(signals)));

    /// <summary>The natural logarithm of the odds.</summary>
    public double LogOdds(in Signals signals)
    {
        var values = signals.ToArray();
        var sum = intercept;
        for (var i = 0; i < values.Length; i++) sum += weights[i] * values[i];
        return sum;
    }
}
