namespace Answerer.Excel.Markup;

/// <summary>The number of a row in the text of a sheet.</summary>
internal static class RowNumber
{
    /// <summary>What the row's tag says, else its first cell, else one more than the row before.</summary>
    /// <param name="given">What its tag says, or null.</param>
    /// <param name="xml">The text that holds the row.</param>
    /// <param name="contentStart">Where its content begins.</param>
    /// <param name="contentEnd">Where its content ends, or any later place.</param>
    /// <param name="previous">Number of the row before, or 0.</param>
    public static int Of(int? given, byte[] xml, int contentStart, int contentEnd, int previous)
    {
        if (given is { } number) return number;
        var first = new MarkupScanner(xml, contentStart, contentEnd);
        return first.Read() && first.Starts(0, "c"u8) && CellRef.TryParse(first.Attribute("r"u8), out var cell) ? cell.Row : previous + 1;
    }
}
