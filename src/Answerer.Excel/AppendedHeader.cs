namespace Answerer.Excel;

/// <summary>The header of an answer column that the sheet didn't have.</summary>
/// <param name="Sheet">Sheet name.</param>
/// <param name="Cell">Where it goes.</param>
/// <param name="Text">What it says.</param>
/// <param name="Model">The header cell beside it, whose style it takes.</param>
public sealed record AppendedHeader(string Sheet, CellRef Cell, string Text, CellRef Model);
