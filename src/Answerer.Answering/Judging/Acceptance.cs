namespace Answerer.Answering.Judging;

/// <summary>
/// The probability that a careful reviewer accepts an answer (right clause, stated what is asked, honest choice): logistic regression over
/// <see cref="Signals"/> and <see cref="AcceptanceFeatures"/>, fitted on labelled questions whose batch had no part in the matching that was judged.
/// </summary>
/// <param name="signals">The part of the signals.</param>
/// <param name="features">The features that have a weight, ascending.</param>
/// <param name="weights">Their weights.</param>
internal sealed class Acceptance(Confidence signals, uint[] features, float[] weights)
{
    private readonly Dictionary<uint, float> byFeature = Index(features, weights);

    /// <summary>The part of the signals.</summary>
    public Confidence Signals => signals;

    /// <summary>The features that have a weight, ascending.</summary>
    public uint[] Features => features;

    /// <summary>Their weights.</summary>
    public float[] Weights => weights;

    /// <summary>The same with calibrated log-odds.</summary>
    public Acceptance Calibrated(Calibration calibration) => new(
        new Confidence(calibration.Offset + (calibration.Slope * signals.Intercept), [.. signals.Weights.Select(weight => calibration.Slope * weight)]),
        features,
        [.. weights.Select(weight => (float)(calibration.Slope * weight))]);

    /// <summary>The probability, 0 to 1.</summary>
    public double Of(in Signals values, uint[] present) => 1 / (1 + Math.Exp(-LogOdds(values, present)));

    /// <summary>The natural logarithm of the odds.</summary>
    public double LogOdds(in Signals values, uint[] present)
    {
        var sum = signals.LogOdds(values);
        var scale = Scale(present.Length);
        foreach (var feature in present)
        {
            if (byFeature.TryGetValue(feature, out var weight)) sum += scale * weight;
        }
        return sum;
    }

    private static Dictionary<uint, float> Index(uint[] features, float[] weights)
    {
        var index = new Dictionary<uint, float>(features.Length);
        for (var i = 0; i < features.Length; i++) index.Add(features[i], weights[i]);
        return index;
    }

    /// <summary>What one of so many features counts: a long question mustn't weigh more than a short one.</summary>
    public static double Scale(int count) => 1 / Math.Sqrt(Math.Max(1, count));
}
