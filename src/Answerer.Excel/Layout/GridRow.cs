namespace Answerer.Excel.Layout;

/// <summary>The texts that begin in one row, left to right; cells hidden under a merge are left out.</summary>
/// <param name="Number">The row's number.</param>
/// <param name="Cells">Its texts.</param>
/// <param name="IsBulk">Whether hundreds of rows above are filled and formatted alike: then this one is neither header nor title nor note.</param>
internal sealed record GridRow(int Number, IReadOnlyList<SheetCell> Cells, bool IsBulk);
