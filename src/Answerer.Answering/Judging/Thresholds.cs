namespace Answerer.Answering.Judging;

/// <summary>How confident an answer must be, so that the answers above the threshold are wrong no more often than the error budget allows.</summary>
internal static class Thresholds
{
    /// <summary>The least confidence for <see cref="AnswerStatus.Answered"/> under an error budget.</summary>
    public static double Answered(double maxAutoError) => Math.Clamp(0.60 - Math.Log10(Math.Max(maxAutoError, 1e-4) / 0.01) * 0.1, 0.4, 0.99);
}
