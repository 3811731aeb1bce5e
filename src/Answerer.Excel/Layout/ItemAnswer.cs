namespace Answerer.Excel.Layout;

/// <summary>An answer cell of an item: its column, and the label beside it where the item's rows are labelled (回答 / 備考 one below the other).</summary>
internal sealed record ItemAnswer(TableColumn Column, CellRef Cell, string? Label = null);
