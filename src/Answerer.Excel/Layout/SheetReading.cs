namespace Answerer.Excel.Layout;

/// <summary>How one sheet was read: tables with their items, or a form.</summary>
internal sealed class SheetReading(SheetGrid grid)
{
    /// <summary>The sheet.</summary>
    public SheetGrid Grid { get; } = grid;

    /// <summary>The tables that carry questions, with their items.</summary>
    public List<(TableCandidate Table, IReadOnlyList<TableItem> Items)> Tables { get; } = [];

    /// <summary>The form, where the sheet has no such table.</summary>
    public FormReader? Form { get; set; }

    /// <summary>Rows left alone.</summary>
    public List<SkippedCell> Skipped { get; } = [];

    /// <summary>Why the sheet is doubtful.</summary>
    public List<LayoutDoubt> Doubts { get; } = [];

    /// <summary>Number of questions.</summary>
    public int Count => Tables.Sum(table => table.Items.Count) + (Form?.Items.Count ?? 0);

    /// <summary>Whether the cell lies in a table.</summary>
    public bool InTable(CellRef cell) => Tables.Exists(table => table.Table.Covers(cell));
}
