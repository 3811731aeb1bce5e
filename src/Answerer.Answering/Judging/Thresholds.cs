namespace Answerer.Answering.Judging;

/// <summary>
/// How confident an answer must be, so that the answers above the threshold are wrong no more often than the error budget allows: read off
/// labelled questions whose batch had no part in the training.
/// </summary>
/// <param name="table">Error budgets, each with the least confidence that keeps it, the widest budget first.</param>
internal sealed class Thresholds(IReadOnlyList<(double Budget, double Confidence)> table)
{
    /// <summary>Error budgets, each with the least confidence that keeps it.</summary>
    public IReadOnlyList<(double Budget, double Confidence)> Table => table;

    /// <summary>The least confidence for <see cref="AnswerStatus.Answered"/> under an error budget: that of the next stricter row; above 1 without one.</summary>
    public double Answered(double maxAutoError) => table.FirstOrDefault(row => row.Budget <= maxAutoError, (0, 2)).Confidence;
}
