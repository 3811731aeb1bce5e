using Answerer.Answering.Judging;

namespace Answerer.Answering.Matching;

/// <summary>
/// A probability by logistic regression over signals, each a number, and particulars, each known by a hash and there or not.
/// </summary>
/// <param name="intercept">The log-odds when nothing is there.</param>
/// <param name="weights">A weight for each signal.</param>
/// <param name="particulars">The particulars that have a weight, ascending.</param>
/// <param name="particularWeights">Their weights.</param>
internal sealed class LogisticModel(double intercept, double[] weights, uint[] particulars, float[] particularWeights)
{
    private readonly Dictionary<uint, float> byParticular = Index(particulars, particularWeights);

    /// <summary>Nothing is known: one half.</summary>
    public static LogisticModel None(int signals) => new(0, new double[signals], [], []);

    /// <summary>The log-odds when nothing is there.</summary>
    public double Intercept => intercept;

    /// <summary>A weight for each signal.</summary>
    public double[] Weights => weights;

    /// <summary>The particulars that have a weight, ascending.</summary>
    public uint[] Particulars => particulars;

    /// <summary>Their weights.</summary>
    public float[] ParticularWeights => particularWeights;

    /// <summary>The same with calibrated log-odds.</summary>
    public LogisticModel Calibrated(Calibration calibration) => new(
        calibration.Offset + (calibration.Slope * intercept),
        [.. weights.Select(weight => calibration.Slope * weight)],
        particulars,
        [.. particularWeights.Select(weight => (float)(calibration.Slope * weight))]);

    /// <summary>The probability, 0 to 1.</summary>
    /// <param name="signals">As many as there are weights.</param>
    /// <param name="present">Distinct particulars.</param>
    public double Of(double[] signals, uint[] present) => 1 / (1 + Math.Exp(-LogOdds(signals, present)));

    /// <summary>The natural logarithm of the odds.</summary>
    public double LogOdds(double[] signals, uint[] present)
    {
        var sum = intercept;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * signals[i];
        if (byParticular.Count == 0) return sum;
        var scale = Scale(present.Length);
        foreach (var particular in present)
        {
            if (byParticular.TryGetValue(particular, out var weight)) sum += scale * weight;
        }
        return sum;
    }

    /// <summary>What one of so many particulars counts: a long question mustn't weigh more than a short one.</summary>
    public static double Scale(int count) => 1 / Math.Sqrt(Math.Max(1, count));

    private static Dictionary<uint, float> Index(uint[] particulars, float[] weights)
    {
        var index = new Dictionary<uint, float>(particulars.Length);
        for (var i = 0; i < particulars.Length; i++) index.Add(particulars[i], weights[i]);
        return index;
    }
}
