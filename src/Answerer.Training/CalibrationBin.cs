namespace Answerer.Training;

/// <summary>Answers of like confidence.</summary>
/// <param name="Answers">How many.</param>
/// <param name="Confidence">Their mean confidence, 0 to 1.</param>
/// <param name="Acceptable">How many a reviewer accepts.</param>
public sealed record CalibrationBin(int Answers, double Confidence, Share Acceptable);
