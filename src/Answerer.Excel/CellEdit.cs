namespace Answerer.Excel;

/// <summary>A value to be written: text (stays text even when it begins with = + - @), or a number when <paramref name="Number"/> is set.</summary>
public sealed record CellEdit(string Sheet, CellRef Cell, string Text, decimal? Number = null);
