using Answerer.Answering.Matching;

namespace Answerer.Training;

/// <summary>Fits probabilities by logistic regression with an L2 penalty.</summary>
internal static class LogisticTrainer
{
    private const int Rounds = 150;

    /// <summary>A particular of fewer samples says nothing of others.</summary>
    private const int LeastSamples = 3;

    /// <summary>The probability, from signals and particulars.</summary>
    /// <param name="samples">At least one, all with as many signals.</param>
    /// <param name="penalty">How strongly a particular is pulled to zero; a signal is by 1.</param>
    public static LogisticModel Train(IReadOnlyList<Sample> samples, double penalty = 1)
    {
        uint[] particulars = [.. samples.SelectMany(sample => sample.Particulars).CountBy(particular => particular).Where(particular => particular.Value >= LeastSamples).Select(particular => particular.Key).Order()];
        // Variables: the intercept, the signals, the particulars.
        var dense = 1 + samples[0].Signals.Length;
        var rows = samples.Select(sample => (
            sample.Signals,
            Particulars: sample.Particulars.Select(particular => Array.BinarySearch(particulars, particular)).Where(index => index >= 0).ToArray(),
            Scale: LogisticModel.Scale(sample.Particulars.Length),
            sample.Positive)).ToList();
        var weights = Lbfgs.Minimise(dense + particulars.Length, (point, gradient) =>
        {
            var loss = 0.0;
            foreach (var (signals, present, scale, positive) in rows)
            {
                var sum = point[0];
                for (var i = 0; i < signals.Length; i++) sum += point[1 + i] * signals[i];
                foreach (var particular in present) sum += scale * point[dense + particular];
                // ln(1 + e^-m) without overflow.
                var margin = positive ? sum : -sum;
                loss += margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : -margin + Math.Log(1 + Math.Exp(margin));
                var slope = (1 / (1 + Math.Exp(-sum))) - (positive ? 1 : 0);
                gradient[0] += slope;
                for (var i = 0; i < signals.Length; i++) gradient[1 + i] += slope * signals[i];
                foreach (var particular in present) gradient[dense + particular] += slope * scale;
            }
            for (var i = 1; i < point.Length; i++)
            {
                var pull = i < dense ? 1 : penalty;
                loss += pull / 2 * point[i] * point[i];
                gradient[i] += pull * point[i];
            }
            return loss;
        }, Rounds);
        return new LogisticModel(weights[0], weights[1..dense], particulars, [.. weights[dense..].Select(weight => (float)weight)]);
    }

    /// <summary>One case.</summary>
    /// <param name="Signals">What was measured.</param>
    /// <param name="Particulars">Hashes of what was there, distinct.</param>
    /// <param name="Positive">Whether what the probability is of was the case.</param>
    public sealed record Sample(double[] Signals, uint[] Particulars, bool Positive);
}
