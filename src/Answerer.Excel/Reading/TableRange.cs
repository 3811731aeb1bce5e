namespace Answerer.Excel.Reading;

/// <summary>A table (ListObject) of a sheet: its range, the places of its columns from 0, and how many rows on top and below aren't data.</summary>
internal sealed record TableRange(string Name, CellRange Range, int HeaderRows, int TotalsRows, IReadOnlyDictionary<string, int> Columns);
