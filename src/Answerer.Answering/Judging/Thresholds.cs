namespace Answerer.Answering.Judging;

/// <summary>
/// How confident an answer must be, so that the answers above the threshold are wrong no more often than the error budget allows.
/// Read off five-fold cross-validation over the questions that <see cref="Confidence"/> was fitted on.
/// </summary>
internal static class Thresholds
{
    private static readonly (double Budget, double Confidence)[] Table = [(0.05, 0.75), (0.02, 0.87), (0.01, 0.92), (0.005, 0.94)];

    /// <summary>The least confidence for <see cref="AnswerStatus.Answered"/> under an error budget: that of the next stricter row.</summary>
    public static double Answered(double maxAutoError) =>
        Table.FirstOrDefault(row => row.Budget <= maxAutoError, (0, 0.99)).Confidence;
}
