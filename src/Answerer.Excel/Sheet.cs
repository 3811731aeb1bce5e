namespace Answerer.Excel;

/// <summary>One worksheet as read. Only cells that exist in the file have a <see cref="SheetCell"/>.</summary>
public sealed class Sheet
{
    private readonly List<SheetCell> cells;

    internal Sheet(string name, SheetVisibility visibility, IReadOnlyList<SheetCell> cells)
    {
        Name = name;
        Visibility = visibility;
        this.cells = InOrder(cells);
    }

    /// <summary>The tab's name as in the file.</summary>
    public string Name { get; }

    /// <summary>Whether the tab is shown.</summary>
    public SheetVisibility Visibility { get; }

    /// <summary>Existing cells, row by row and left to right.</summary>
    public IReadOnlyList<SheetCell> Cells => cells;

    /// <summary>Merged ranges; overlapping ones are dropped.</summary>
    public IReadOnlyList<CellRange> Merges { get; internal init; } = [];

    /// <summary>Data validations, those of the x14 extension included, with list sources resolved.</summary>
    public IReadOnlyList<CellValidation> Validations { get; internal init; } = [];

    /// <summary>Rows hidden by hand or by a filter.</summary>
    public IReadOnlySet<int> HiddenRows { get; internal init; } = new HashSet<int>();

    /// <summary>Hidden columns, as ranges of column numbers.</summary>
    public IReadOnlyList<(int First, int Last)> HiddenColumns { get; internal init; } = [];

    /// <summary>Ranges of tables (ListObjects) and of the sheet's auto filter.</summary>
    public IReadOnlyList<CellRange> Tables { get; internal init; } = [];

    /// <summary>Whether the sheet is protected (then only unlocked cells can be filled by hand).</summary>
    public bool Protected { get; internal init; }

    /// <summary>Name of the sheet's part; "" for sheets built in memory.</summary>
    internal string PartName { get; init; } = "";

    /// <summary>The cell at the address, or null when the file has none there.</summary>
    public SheetCell? Find(CellRef cell)
    {
        var at = FirstAtOrAfter(cell);
        return at < cells.Count && cells[at].Ref == cell ? cells[at] : null;
    }

    /// <summary>The existing cells of a row, left to right.</summary>
    internal IEnumerable<SheetCell> CellsOfRow(int row) =>
        cells.Skip(FirstAtOrAfter(new CellRef(row, 1))).TakeWhile(cell => cell.Ref.Row == row);

    private int FirstAtOrAfter(CellRef start)
    {
        var (low, high) = (0, cells.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (cells[middle].Ref.CompareTo(start) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // Of two cells with one address the later one counts. A list is kept as it is: that of a long sheet should not be held twice.
    private static List<SheetCell> InOrder(IReadOnlyList<SheetCell> cells)
    {
        for (var i = 1; i < cells.Count; i++)
        {
            if (cells[i - 1].Ref.CompareTo(cells[i].Ref) >= 0)
                return [.. cells.Reverse().DistinctBy(cell => cell.Ref).OrderBy(cell => cell.Ref)];
        }
        return cells as List<SheetCell> ?? [.. cells];
    }
}
