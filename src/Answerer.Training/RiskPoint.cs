namespace Answerer.Training;

/// <summary>What is given up for safety.</summary>
/// <param name="Coverage">Answers given, as a share of the answerable questions.</param>
/// <param name="Risk">The share of them that isn't acceptable.</param>
/// <param name="Confidence">The least confidence among them.</param>
public sealed record RiskPoint(double Coverage, double Risk, double Confidence);
