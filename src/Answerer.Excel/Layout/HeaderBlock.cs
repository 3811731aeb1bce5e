namespace Answerer.Excel.Layout;

/// <summary>The header of a table: its rows (both included) and its columns from left to right.</summary>
internal sealed record HeaderBlock(int Top, int Bottom, IReadOnlyList<HeaderCell> Cells)
{
    /// <summary>First physical column.</summary>
    public int FirstColumn => Cells[0].Area.First.Column;

    /// <summary>Last physical column.</summary>
    public int LastColumn => Cells[^1].Area.Last.Column;

    /// <summary>Whether both stand over some of the same columns.</summary>
    public bool Overlaps(HeaderBlock other) => FirstColumn <= other.LastColumn && other.FirstColumn <= LastColumn;

    /// <summary>Whether the other one repeats this header further down.</summary>
    public bool IsRepeatedBy(HeaderBlock other)
    {
        if (Cells.Count != other.Cells.Count) return false;
        for (var i = 0; i < Cells.Count; i++)
        {
            if (Cells[i].Area.First.Column != other.Cells[i].Area.First.Column) return false;
            if (TextFold.Fold(Cells[i].Leaf) != TextFold.Fold(other.Cells[i].Leaf)) return false;
        }
        return true;
    }
}
