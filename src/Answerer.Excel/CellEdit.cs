namespace Answerer.Excel;

/// <summary>A value to be written: text (stays text even when it begins with = + - @), or a number when <paramref name="Number"/> is set.</summary>
public sealed record CellEdit(string Sheet, CellRef Cell, string Text, decimal? Number = null)
{
    /// <summary>The cell whose style a new cell takes; null to take the row's, the column's or a neighbour's.</summary>
    public CellRef? Model { get; init; }
}
