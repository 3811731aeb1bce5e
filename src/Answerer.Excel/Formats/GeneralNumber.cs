using System.Globalization;

namespace Answerer.Excel.Formats;

/// <summary>The format General: no float noise, no exponent for numbers that can be written out.</summary>
internal static class GeneralNumber
{
    /// <summary>Numbers from here on are shown with an exponent; below, all digits of a whole number are kept (long ids).</summary>
    private const double FirstWithExponent = 1e15;

    public static string Format(double value)
    {
        var magnitude = Math.Abs(value);
        if (magnitude < FirstWithExponent && value.Equals(Math.Truncate(value)))
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        // Excel shows at most ten significant digits of a fraction in a cell of any width.
        return magnitude is >= 1e-9 and < FirstWithExponent
            ? Trim(Math.Max(0, 9 - (int)Math.Floor(Math.Log10(magnitude))), value)
            : value.ToString("0.#####E+00", CultureInfo.InvariantCulture);
    }

    private static string Trim(int decimals, double value)
    {
        var text = Math.Round((decimal)value, Math.Min(decimals, 18), MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
