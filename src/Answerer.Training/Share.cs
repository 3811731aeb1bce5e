namespace Answerer.Training;

/// <summary>A share with its 95 % confidence interval.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many.</param>
public readonly record struct Share(int Count, int Of)
{
    private const double Z = 1.959964;

    /// <summary>The share, 0 to 1; null of none.</summary>
    public double? Value => Of == 0 ? null : Math.Round((double)Count / Of, 4);

    /// <summary>The lower end of the interval (Wilson, Journal of the American Statistical Association 22, 1927); null of none.</summary>
    public double? Low => Of == 0 ? null : Math.Round(Math.Max(0, Centre - Reach), 4);

    /// <summary>The upper end of the interval; null of none.</summary>
    public double? High => Of == 0 ? null : Math.Round(Math.Min(1, Centre + Reach), 4);

    private double Centre => (((double)Count / Of) + (Z * Z / (2 * Of))) / (1 + (Z * Z / Of));

    private double Reach => Z / (1 + (Z * Z / Of)) * Math.Sqrt(((double)Count / Of * (1 - ((double)Count / Of)) / Of) + (Z * Z / (4.0 * Of * Of)));
}
