using System.Globalization;
using System.Numerics;
using System.Text;

namespace Answerer.Kuromoji.Filters;

/// <summary>
/// Numbers as Japanese text writes them: digits of any width and in kanji, with thousands separators, a decimal point and
/// the units 十百千 and 万億兆京垓, each multiplying what stands before it (3.2千, 10億5,000万).
/// </summary>
internal static class JapaneseNumber
{
    /// <summary>Longer runs of digits aren't numbers; it also bounds the time.</summary>
    private const int MaxLength = 100;

    private const string KanjiDigits = "〇一二三四五六七八九";
    private const string SmallUnits = "十百千"; // 10^1, 10^2, 10^3
    private const string LargeUnits = "万億兆京垓"; // 10^4, 10^8, …

    public static bool IsNumeral(char unit) =>
        DigitOf(unit) >= 0 || SmallUnits.Contains(unit, StringComparison.Ordinal) || LargeUnits.Contains(unit, StringComparison.Ordinal);

    public static bool IsSeparator(char unit) => IsPoint(unit) || IsThousandsSeparator(unit);

    /// <summary>Writes a number in Arabic digits, without zeros that mean nothing; false if it can't be understood as one.</summary>
    public static bool TryNormalize(ReadOnlySpan<char> numeral, out string normalized)
    {
        normalized = "";
        if (numeral.Length > MaxLength)
            return false;
        var scale = numeral.Length; // all values are multiples of 10^-scale; no fraction can have more digits
        BigInteger total = 0; // up to the last large unit
        BigInteger? section = null; // since then, up to the last small unit
        BigInteger? digits = null; // since then
        for (var position = 0; position < numeral.Length;)
        {
            var unit = numeral[position];
            if (SmallUnits.IndexOf(unit, StringComparison.Ordinal) is var small and >= 0)
            {
                section = (section ?? 0) + ((digits ?? BigInteger.Pow(10, scale)) * BigInteger.Pow(10, small + 1));
                digits = null;
                position++;
            }
            else if (LargeUnits.IndexOf(unit, StringComparison.Ordinal) is var large and >= 0)
            {
                var factor = section is null && digits is null ? BigInteger.Pow(10, scale) : (section ?? 0) + (digits ?? 0);
                total += factor * BigInteger.Pow(10, 4 * (large + 1));
                (section, digits) = (null, null);
                position++;
            }
            else if (TryReadDigits(numeral, ref position, scale, out var value))
                digits = value;
            else
                return false;
        }
        normalized = Write(total + (section ?? 0) + (digits ?? 0), scale);
        return true;
    }

    /// <summary>Reads digits up to the next unit, with separators where they belong.</summary>
    private static bool TryReadDigits(ReadOnlySpan<char> numeral, ref int position, int scale, out BigInteger value)
    {
        var digits = new StringBuilder();
        int groupLength = 0, fraction = -1; // digits since the last separator; digits behind the point
        var grouped = false;
        for (; position < numeral.Length; position++)
        {
            var unit = numeral[position];
            if (DigitOf(unit) is var digit and >= 0)
            {
                digits.Append((char)('0' + digit));
                groupLength++;
                if (fraction >= 0)
                    fraction++;
            }
            else if (IsThousandsSeparator(unit) && fraction < 0 && (grouped ? groupLength == 3 : groupLength is >= 1 and <= 3))
                (grouped, groupLength) = (true, 0);
            else if (IsPoint(unit) && fraction < 0 && groupLength > 0 && (!grouped || groupLength == 3))
                fraction = 0;
            else
                break;
        }
        var sound = digits.Length > 0 && fraction != 0 && (!grouped || fraction > 0 || groupLength == 3)
            && (position == numeral.Length || !IsSeparator(numeral[position]));
        value = sound ? BigInteger.Parse(digits.ToString(), CultureInfo.InvariantCulture) * BigInteger.Pow(10, scale - Math.Max(0, fraction)) : 0;
        return sound;
    }

    private static string Write(BigInteger value, int scale)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        var fraction = digits[^scale..].TrimEnd('0');
        return fraction.Length == 0 ? digits[..^scale] : $"{digits[..^scale]}.{fraction}";
    }

    private static int DigitOf(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        >= '０' and <= '９' => unit - '０',
        _ => KanjiDigits.IndexOf(unit, StringComparison.Ordinal),
    };

    private static bool IsPoint(char unit) => unit is '.' or '．';

    private static bool IsThousandsSeparator(char unit) => unit is ',' or '，';
}
