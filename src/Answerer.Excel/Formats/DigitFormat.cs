using System.Globalization;
using System.Text;

namespace Answerer.Excel.Formats;

/// <summary>Fills the digit placeholders of a section.</summary>
internal static class DigitFormat
{
    public static string Format(double value, FormatSection section)
    {
        var tokens = section.Tokens;
        if (section.Has(FormatTokenKind.Slash) && section.Has(FormatTokenKind.Digit)) return GeneralNumber.Format(value);
        if (section.Has(FormatTokenKind.Exponent)) return value.ToString(ExponentPattern(tokens), CultureInfo.InvariantCulture);
        if (!section.Has(FormatTokenKind.Digit)) return Concatenate(value, tokens);

        var pointAt = IndexOf(tokens, FormatTokenKind.Point);
        var integerPlaces = Count(tokens, 0, pointAt);
        var decimals = Count(tokens, pointAt, tokens.Count);
        var grouped = HasGroups(tokens, pointAt);
        var scaled = value * Math.Pow(100, tokens.Count(t => t.Kind == FormatTokenKind.Percent)) / Math.Pow(1000, TrailingCommas(tokens, pointAt));
        var (integer, fraction) = Split(scaled, decimals);

        var text = new StringBuilder();
        if (scaled < 0 && (integer.Length > 0 || fraction.AsSpan().ContainsAnyExcept('0'))) text.Append('-');
        var place = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Kind)
            {
                case FormatTokenKind.Digit when i < pointAt:
                    AppendInteger(text, integer, place++, integerPlaces, tokens[i].Text[0], grouped);
                    break;
                case FormatTokenKind.Digit:
                    var at = place++ - integerPlaces;
                    if (tokens[i].Text[0] == '0' || fraction.AsSpan(at).ContainsAnyExcept('0')) text.Append(fraction[at]);
                    break;
                case FormatTokenKind.Point:
                    if (place == 0) text.Append(integer);
                    text.Append('.');
                    break;
                case FormatTokenKind.Percent or FormatTokenKind.Literal:
                    text.Append(tokens[i].Text);
                    break;
            }
        }
        return text.ToString();
    }

    private static string Concatenate(double value, IReadOnlyList<FormatToken> tokens)
    {
        var text = new StringBuilder();
        foreach (var token in tokens)
        {
            if (token.Kind is FormatTokenKind.General or FormatTokenKind.Text) text.Append(GeneralNumber.Format(value));
            else if (token.Kind is FormatTokenKind.Literal or FormatTokenKind.Slash) text.Append(token.Text);
        }
        return text.ToString();
    }

    // The leftmost placeholder takes all digits that have no place of their own.
    private static void AppendInteger(StringBuilder text, string digits, int place, int places, char sign, bool grouped)
    {
        var right = places - 1 - place;
        var first = place == 0 ? Math.Max(digits.Length - 1, right) : right;
        for (var position = first; position >= right; position--)
        {
            if (position < digits.Length) text.Append(digits[digits.Length - 1 - position]);
            else if (sign == '0') text.Append('0');
            else continue;
            if (grouped && position > 0 && position % 3 == 0) text.Append(',');
        }
    }

    private static (string Integer, string Fraction) Split(double value, int decimals)
    {
        var magnitude = Math.Abs(value);
        var text = magnitude < 7.9e27
            ? Math.Round((decimal)magnitude, Math.Min(decimals, 28), MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : magnitude.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return (point < 0 ? text : text[..point]) is var integer && integer.AsSpan().ContainsAnyExcept('0')
            ? (integer, point < 0 ? "" : text[(point + 1)..])
            : ("", point < 0 ? "" : text[(point + 1)..]);
    }

    private static string ExponentPattern(IReadOnlyList<FormatToken> tokens)
    {
        var pattern = new StringBuilder();
        foreach (var token in tokens)
        {
            pattern.Append(token.Kind switch
            {
                FormatTokenKind.Digit or FormatTokenKind.Point => token.Text.Replace('?', '#'),
                FormatTokenKind.Exponent => token.Text.ToUpperInvariant(),
                _ => "",
            });
        }
        return pattern.ToString();
    }

    private static int IndexOf(IReadOnlyList<FormatToken> tokens, FormatTokenKind kind)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == kind) return i;
        }
        return tokens.Count;
    }

    private static int Count(IReadOnlyList<FormatToken> tokens, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Digit) count++;
        }
        return count;
    }

    private static bool HasGroups(IReadOnlyList<FormatToken> tokens, int pointAt)
    {
        for (var i = 1; i < pointAt - 1; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Comma && tokens[i - 1].Kind == FormatTokenKind.Digit && tokens[i + 1].Kind == FormatTokenKind.Digit)
                return true;
        }
        return false;
    }

    private static int TrailingCommas(IReadOnlyList<FormatToken> tokens, int pointAt)
    {
        var commas = 0;
        for (var i = pointAt - 1; i >= 0 && tokens[i].Kind != FormatTokenKind.Digit; i--)
        {
            if (tokens[i].Kind == FormatTokenKind.Comma) commas++;
        }
        return commas;
    }
}
