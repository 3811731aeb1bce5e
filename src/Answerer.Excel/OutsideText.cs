namespace Answerer.Excel;

/// <summary>A displayed text outside the questions.</summary>
public sealed record OutsideText(string Sheet, CellRef Cell, string Text);
