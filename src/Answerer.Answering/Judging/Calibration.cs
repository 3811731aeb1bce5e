namespace Answerer.Answering.Judging;

/// <summary>Makes log-odds mean what they say: <c>offset + slope × log-odds</c>.</summary>
internal sealed record Calibration(double Offset, double Slope)
{
    /// <summary>The calibrated probability, 0 to 1.</summary>
    public double Of(double logOdds) => 1 / (1 + Math.Exp(-(Offset + (Slope * logOdds))));
}
