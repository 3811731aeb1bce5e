using System.Globalization;
using System.Text;

namespace Answerer.Training;

/// <summary>Draws an evaluation as SVG: the risk-coverage curve and the reliability diagram side by side.</summary>
public static class EvaluationPicture
{
    private const int Size = 320;
    private const int Margin = 60;
    private const double MostRisk = 0.2;

    /// <summary>The picture.</summary>
    public static string Svg(Evaluation evaluation)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{(2 * Size) + (3 * Margin)}\" height=\"{Size + (2 * Margin)}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        Frame(svg, Margin, "coverage (answers / answerable)", "risk (not acceptable)", 1, MostRisk);
        var curve = evaluation.RiskCoverage.Select(point => (X: Margin + (Math.Min(1, point.Coverage) * Size), Y: Y(Math.Min(MostRisk, point.Risk) / MostRisk)));
        svg.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\" points=\"{string.Join(' ', curve.Select(point => Point(point.X, point.Y)))}\"/>\n");
        var left = (2 * Margin) + Size;
        Frame(svg, left, "confidence", "acceptable", 1, 1);
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{left}\" y1=\"{Y(0)}\" x2=\"{left + Size}\" y2=\"{Y(1)}\" stroke=\"#999\" stroke-dasharray=\"4\"/>\n");
        foreach (var bin in evaluation.Calibration)
        {
            var x = left + (bin.Confidence * Size);
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:F1}\" y1=\"{Y(bin.Acceptable.Low!.Value):F1}\" x2=\"{x:F1}\" y2=\"{Y(bin.Acceptable.High!.Value):F1}\" stroke=\"#1f5fa8\"/><circle cx=\"{x:F1}\" cy=\"{Y(bin.Acceptable.Value!.Value):F1}\" r=\"4\" fill=\"#1f5fa8\"/>\n");
        }
        return svg.Append("</svg>\n").ToString();
    }

    private static void Frame(StringBuilder svg, int left, string across, string up, double mostAcross, double mostUp)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left}\" y=\"{Margin}\" width=\"{Size}\" height=\"{Size}\" fill=\"none\" stroke=\"#333\"/>\n");
        for (var tick = 0; tick <= 4; tick++)
        {
            var share = tick / 4.0;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + (share * Size)}\" y=\"{Margin + Size + 16}\" text-anchor=\"middle\">{share * mostAcross:P0}</text><text x=\"{left - 6}\" y=\"{Y(share) + 4}\" text-anchor=\"end\">{share * mostUp:P0}</text>\n");
        }
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + (Size / 2)}\" y=\"{Margin + Size + 38}\" text-anchor=\"middle\">{across}</text><text x=\"{left}\" y=\"{Margin - 10}\">{up}</text>\n");
    }

    private static double Y(double share) => Margin + ((1 - share) * Size);

    private static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:F1},{y:F1}");
}
