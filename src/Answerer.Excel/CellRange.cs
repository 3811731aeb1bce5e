namespace Answerer.Excel;

/// <summary>A rectangle of cells, both corners included. Ranges may span 17 billion cells: never enumerate one blindly.</summary>
public readonly record struct CellRange(CellRef First, CellRef Last)
{
    /// <summary>Whether the cell lies inside.</summary>
    public bool Contains(CellRef cell) =>
        cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;

    /// <summary>Number of rows, at least 1.</summary>
    public int Rows => Last.Row - First.Row + 1;

    /// <summary>Number of columns, at least 1.</summary>
    public int Columns => Last.Column - First.Column + 1;

    /// <summary>Reads "A1:B2" or "A1" (corners in any order).</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellRange range)
    {
        range = default;
        var colon = text.IndexOf(':');
        if (!CellRef.TryParse(colon < 0 ? text : text[..colon], out var a)) return false;
        var b = a;
        if (colon >= 0 && !CellRef.TryParse(text[(colon + 1)..], out b)) return false;
        range = new CellRange(
            new CellRef(Math.Min(a.Row, b.Row), Math.Min(a.Column, b.Column)),
            new CellRef(Math.Max(a.Row, b.Row), Math.Max(a.Column, b.Column)));
        return true;
    }

    /// <summary>"A1:B2", or "A1" for a single cell.</summary>
    public override string ToString() => First == Last ? First.ToString() : $"{First}:{Last}";
}
