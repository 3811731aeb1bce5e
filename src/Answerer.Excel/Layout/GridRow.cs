namespace Answerer.Excel.Layout;

/// <summary>The texts that begin in one row, left to right; cells hidden under a merge are left out.</summary>
internal sealed record GridRow(int Number, IReadOnlyList<SheetCell> Cells);
