using System.Globalization;

namespace Answerer.Excel.Reading;

/// <summary>The few shapes of formula that a list source takes.</summary>
internal static class FormulaText
{
    /// <summary>Without white space around and a leading =.</summary>
    public static string Trim(string formula)
    {
        formula = formula.Trim();
        return formula.StartsWith('=') ? formula[1..].TrimStart() : formula;
    }

    /// <summary>The reference in INDIRECT("reference"), or null for anything else.</summary>
    public static string? LiteralIndirect(string formula)
    {
        const string Open = "INDIRECT(";
        if (!formula.StartsWith(Open, StringComparison.OrdinalIgnoreCase) || !formula.EndsWith(')')) return null;
        var argument = formula[Open.Length..^1].Trim();
        return argument.Length > 2 && argument[0] == '"' && argument[^1] == '"' && !argument[1..^1].Contains('"', StringComparison.Ordinal)
            ? argument[1..^1]
            : null;
    }

    /// <summary>Splits "'My sheet'!A1" into sheet and rest (sheet null without one); false for other workbooks and 3-D references.</summary>
    public static bool TrySplitSheet(string formula, out string? sheet, out string rest)
    {
        sheet = null;
        rest = formula;
        if (formula.StartsWith('\''))
        {
            var end = formula.IndexOf("'!", 1, StringComparison.Ordinal);
            if (end < 0) return false;
            sheet = formula[1..end].Replace("''", "'", StringComparison.Ordinal);
            rest = formula[(end + 2)..];
        }
        else if (formula.IndexOf('!', StringComparison.Ordinal) is > 0 and var mark)
        {
            sheet = formula[..mark];
            rest = formula[(mark + 1)..];
        }
        return sheet is null || !sheet.AsSpan().ContainsAny('[', ']', ':');
    }

    /// <summary>Reads A1, A1:B2, whole columns (A:B) and whole rows (1:5), with or without $.</summary>
    public static bool TryParseArea(string text, out CellRange range)
    {
        if (CellRange.TryParse(text, out range)) return true;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return false;
        var (first, last) = (text[..colon].Replace("$", "", StringComparison.Ordinal), text[(colon + 1)..].Replace("$", "", StringComparison.Ordinal));
        if (CellRange.TryParse($"{first}1:{last}{CellRef.MaxRow}", out range) && char.IsAsciiLetter(first[^1])) return true;
        return IsRow(first) && IsRow(last) && CellRange.TryParse($"A{first}:{CellRef.ColumnName(CellRef.MaxColumn)}{last}", out range);
    }

    private static bool IsRow(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
