namespace Answerer.Excel;

/// <summary>One worksheet as read. Only cells that exist in the file have a <see cref="SheetCell"/>.</summary>
public sealed class Sheet
{
    private readonly Dictionary<CellRef, SheetCell> byRef;

    internal Sheet(string name, SheetVisibility visibility, IReadOnlyList<SheetCell> cells)
    {
        Name = name;
        Visibility = visibility;
        Cells = cells;
        byRef = new Dictionary<CellRef, SheetCell>(cells.Count);
        foreach (var cell in cells) byRef[cell.Ref] = cell;
    }

    /// <summary>The tab's name as in the file.</summary>
    public string Name { get; }

    /// <summary>Whether the tab is shown.</summary>
    public SheetVisibility Visibility { get; }

    /// <summary>Existing cells, row by row and left to right.</summary>
    public IReadOnlyList<SheetCell> Cells { get; }

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
    public SheetCell? Find(CellRef cell) => byRef.GetValueOrDefault(cell);
}
