using Answerer.Answering.Judging;

namespace Answerer.Training;

/// <summary>Fits what makes log-odds mean what they say: logistic regression on the log-odds themselves (Platt 1999).</summary>
internal static class CalibrationTrainer
{
    private const int Rounds = 100;

    /// <summary>The calibration.</summary>
    /// <param name="answers">The log-odds of each answer, and whether a reviewer would accept it.</param>
    public static Calibration Train(IReadOnlyList<(double LogOdds, bool Acceptable)> answers)
    {
        var point = Lbfgs.Minimise(2, (x, gradient) =>
        {
            var loss = 0.0;
            foreach (var (logOdds, acceptable) in answers)
            {
                var sum = x[0] + (x[1] * logOdds);
                var probability = 1 / (1 + Math.Exp(-sum));
                loss -= Math.Log(Math.Max(double.Epsilon, acceptable ? probability : 1 - probability));
                gradient[0] += probability - (acceptable ? 1 : 0);
                gradient[1] += (probability - (acceptable ? 1 : 0)) * logOdds;
            }
            return loss;
        }, Rounds);
        return new Calibration(point[0], point[1]);
    }
}
