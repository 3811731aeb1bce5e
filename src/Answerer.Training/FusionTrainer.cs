using Answerer.Answering.Matching;

namespace Answerer.Training;

/// <summary>Learns how much each kind of evidence for a clause counts: maximum likelihood of the accepted clauses in a conditional logit.</summary>
internal static class FusionTrainer
{
    private const int Rounds = 60;

    /// <summary>A little pull to zero keeps what hardly occurs from growing without bound.</summary>
    private const double Penalty = 0.5;

    /// <summary>The weights.</summary>
    /// <param name="samples">For each question its clauses' evidence, and whether each clause is accepted; at least one is.</param>
    public static float[] Train(IReadOnlyList<IReadOnlyList<(float[] Evidence, bool Accepted)>> samples) =>
        [.. Lbfgs.Minimise(ClauseFeatures.Count, (weights, gradient) =>
        {
            var loss = 0.0;
            foreach (var sample in samples) loss -= LogLikelihood(sample, weights, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                loss += Penalty / 2 * weights[i] * weights[i];
                gradient[i] += Penalty * weights[i];
            }
            return loss;
        }, Rounds).Select(weight => (float)weight)];

    /// <summary>ln Σ(accepted) p; its gradient, what is expected under the accepted clauses less what is expected under all, is taken off.</summary>
    private static double LogLikelihood(IReadOnlyList<(float[] Evidence, bool Accepted)> sample, double[] weights, double[] gradient)
    {
        var scores = sample.Select(clause => clause.Evidence.Select((value, i) => weights[i] * value).Sum()).ToArray();
        var largest = scores.Max();
        for (var c = 0; c < scores.Length; c++) scores[c] = Math.Exp(scores[c] - largest);
        var all = scores.Sum();
        var accepted = sample.Select((clause, c) => clause.Accepted ? scores[c] : 0).Sum();
        for (var c = 0; c < scores.Length; c++)
        {
            var share = (sample[c].Accepted ? scores[c] / accepted : 0) - (scores[c] / all);
            for (var i = 0; i < gradient.Length; i++) gradient[i] -= share * sample[c].Evidence[i];
        }
        return Math.Log(accepted / all);
    }
}
