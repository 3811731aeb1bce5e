using System.Globalization;

namespace Answerer.Excel.Reading;

/// <summary>
/// The usual source of a list that grows with its sheet: OFFSET(start, 0, 0, COUNTA(column), 1). Only shifts and sizes that are
/// written as numbers are understood, and heights that count cells.
/// </summary>
/// <param name="Reference">The start as written, sheet included.</param>
/// <param name="Rows">Shift downwards.</param>
/// <param name="Columns">Shift to the right.</param>
/// <param name="Height">Number of rows; null when it counts cells: then the list ends at the first empty one.</param>
/// <param name="Width">Number of columns.</param>
internal sealed record OffsetFormula(string Reference, int Rows, int Columns, int? Height, int Width)
{
    /// <summary>Reads the formula; null for anything else.</summary>
    public static OffsetFormula? Parse(string formula)
    {
        const string Open = "OFFSET(";
        if (!formula.StartsWith(Open, StringComparison.OrdinalIgnoreCase) || !formula.EndsWith(')')) return null;
        var arguments = Split(formula[Open.Length..^1]);
        if (arguments.Count is < 4 or > 5) return null;
        var counted = arguments[3].StartsWith("COUNT", StringComparison.OrdinalIgnoreCase);
        var height = Number(arguments[3]);
        var width = arguments.Count < 5 ? 1 : Number(arguments[4]);
        if (Number(arguments[1]) is not { } rows || Number(arguments[2]) is not { } columns || width is not > 0) return null;
        return counted || height is > 0 ? new OffsetFormula(arguments[0], rows, columns, counted ? null : height, width.Value) : null;
    }

    /// <summary>The range that the formula stands for at most, given where it starts; null outside the sheet.</summary>
    public CellRange? RangeFrom(CellRef start)
    {
        var first = new CellRef(start.Row + Rows, start.Column + Columns);
        var last = new CellRef(Height is { } height ? first.Row + height - 1 : CellRef.MaxRow, first.Column + Width - 1);
        return first is { Row: >= 1, Column: >= 1 } && last is { Row: <= CellRef.MaxRow, Column: <= CellRef.MaxColumn } ? new CellRange(first, last) : null;
    }

    // An argument left out means 0.
    private static int? Number(string argument) => argument.Length == 0
        ? 0
        : int.TryParse(argument, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= CellRef.MaxRow ? number : null;

    private static List<string> Split(string arguments)
    {
        var parts = new List<string>();
        var (start, depth, quote) = (0, 0, '\0');
        for (var i = 0; i <= arguments.Length; i++)
        {
            if (i == arguments.Length || (arguments[i] == ',' && depth == 0 && quote == '\0'))
            {
                parts.Add(arguments[start..i].Trim());
                start = i + 1;
            }
            else if (quote != '\0')
            {
                if (arguments[i] == quote) quote = '\0';
            }
            else if (arguments[i] is '"' or '\'')
            {
                quote = arguments[i];
            }
            else
            {
                depth += arguments[i] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }
        return parts;
    }
}
