using System.Globalization;
using Answerer.Excel.Formats;

namespace Answerer.Excel.Reading;

/// <summary>Turns a cell's stored value into what the sheet shows.</summary>
internal sealed class CellValueReader(IReadOnlyList<string> sharedStrings, bool date1904)
{
    // Every cell has a type; a string for each would be one too many.
    private static readonly string[] Types = ["s", "n", "str", "b", "inlineStr", "e", "d"];

    /// <summary>The type of a cell as one of the words of ST_CellType (ECMA-376 Part 1, 18.18.11); null for any other.</summary>
    public static string? TypeOf(ReadOnlySpan<char> type)
    {
        foreach (var known in Types)
        {
            if (type.SequenceEqual(known)) return known;
        }
        return null;
    }

    // Most numbers are short whole ones.
    private static bool IsShownAsStored(string raw) => raw.Length is > 0 and <= 9 && (raw[0] != '0' || raw.Length == 1) && !raw.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>The displayed text, and whether it is a number and no date.</summary>
    /// <param name="type">The attribute t, or null.</param>
    /// <param name="raw">The text of v, or null.</param>
    /// <param name="inline">The text of is, or null.</param>
    /// <param name="format">The number format of the cell.</param>
    public (string Text, bool IsNumber) Display(string? type, string? raw, string? inline, NumberFormat format)
    {
        if (type == "inlineStr") return (inline ?? EscapedText.Decode(raw ?? ""), false);
        if (raw is null) return (inline ?? "", false);
        switch (type)
        {
            case "s":
                return int.TryParse(raw, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && (uint)index < (uint)sharedStrings.Count
                    ? (sharedStrings[index], false)
                    : ("", false);
            case "str": return (EscapedText.Decode(raw), false);
            case "b": return (raw.Trim() is "1" or "true" ? "TRUE" : "FALSE", false);
            case "e": return (raw, false);
            case "d":
                return DateTime.TryParse(raw, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
                    ? (format.Format(SerialDate.FromDate(date, date1904), date1904), false)
                    : (raw, false);
            case null or "n" when format.IsGeneral && IsShownAsStored(raw): return (raw, true);
            default:
                return double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                    ? (format.Format(number, date1904), !format.IsDate)
                    : (raw, false);
        }
    }
}
