namespace Answerer.Excel.Markup;

/// <summary>The number of a row in the text of a sheet.</summary>
internal static class RowNumber
{
    /// <summary>What the row's tag says, else its first cell, else one more than the row before.</summary>
    /// <param name="xml">The text that the scanner walks.</param>
    /// <param name="row">A scanner on the row's tag.</param>
    /// <param name="previous">Number of the row before, or 0.</param>
    public static int Of(byte[] xml, MarkupScanner row, int previous)
    {
        if (row.Number("r"u8) is { } number) return number;
        if (row.Kind == TagKind.Empty) return previous + 1;
        var first = new MarkupScanner(xml, row.End, xml.Length);
        return first.Read() && first.Starts(0, "c"u8) && CellRef.TryParse(first.Attribute("r"u8), out var cell) ? cell.Row : previous + 1;
    }
}
