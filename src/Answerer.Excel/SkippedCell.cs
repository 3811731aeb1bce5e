namespace Answerer.Excel;

/// <summary>A cell that looks like a question or an answer but was left alone, with the reason in Japanese.</summary>
public sealed record SkippedCell(string Sheet, CellRef Cell, string Why);
