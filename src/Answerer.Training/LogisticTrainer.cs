using Answerer.Answering.Judging;

namespace Answerer.Training;

/// <summary>Fits probabilities by logistic regression with an L2 penalty.</summary>
internal static class LogisticTrainer
{
    private const int Rounds = 150;
    private const double Penalty = 1;

    /// <summary>A particular of fewer answers says nothing of others.</summary>
    private const int LeastAnswers = 3;

    /// <summary>A probability from the signals alone.</summary>
    public static Confidence TrainConfidence(IReadOnlyList<Sample> samples) => Train(samples, []).Signals;

    /// <summary>A probability from signals and particulars.</summary>
    public static Acceptance TrainAcceptance(IReadOnlyList<Sample> samples) =>
        Train(samples, [.. samples.SelectMany(sample => sample.Features).CountBy(feature => feature).Where(feature => feature.Value >= LeastAnswers).Select(feature => feature.Key).Order()]);

    private static Acceptance Train(IReadOnlyList<Sample> samples, uint[] features)
    {
        // Variables: the intercept, the signals, the features.
        var dense = 1 + Signals.Names.Count;
        var rows = samples.Select(sample => (
            Signals: sample.Signals.ToArray(),
            Features: sample.Features.Select(feature => Array.BinarySearch(features, feature)).Where(index => index >= 0).ToArray(),
            Scale: Acceptance.Scale(sample.Features.Length),
            sample.Positive)).ToList();
        var weights = Lbfgs.Minimise(dense + features.Length, (point, gradient) =>
        {
            var loss = 0.0;
            foreach (var (signals, present, scale, positive) in rows)
            {
                var sum = point[0];
                for (var i = 0; i < signals.Length; i++) sum += point[1 + i] * signals[i];
                foreach (var feature in present) sum += scale * point[dense + feature];
                // ln(1 + e^-m) without overflow.
                var margin = positive ? sum : -sum;
                loss += margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : -margin + Math.Log(1 + Math.Exp(margin));
                var slope = (1 / (1 + Math.Exp(-sum))) - (positive ? 1 : 0);
                gradient[0] += slope;
                for (var i = 0; i < signals.Length; i++) gradient[1 + i] += slope * signals[i];
                foreach (var feature in present) gradient[dense + feature] += slope * scale;
            }
            for (var i = 1; i < point.Length; i++)
            {
                loss += Penalty / 2 * point[i] * point[i];
                gradient[i] += Penalty * point[i];
            }
            return loss;
        }, Rounds);
        return new Acceptance(new Confidence(weights[0], weights[1..dense]), features, [.. weights[dense..].Select(weight => (float)weight)]);
    }

    /// <summary>One answer.</summary>
    /// <param name="Signals">What was measured.</param>
    /// <param name="Features">The particulars of question and evidence.</param>
    /// <param name="Positive">Whether what the probability is of was the case.</param>
    public sealed record Sample(Signals Signals, uint[] Features, bool Positive);
}
