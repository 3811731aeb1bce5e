using Answerer.Excel.Packaging;

namespace Answerer.Excel.Reading;

/// <summary>A sheet while it is read, before its list validations are resolved.</summary>
internal sealed class SheetDraft(string name, SheetVisibility visibility, string partName)
{
    private int nextLike;

    public string Name { get; } = name;
    public SheetVisibility Visibility { get; } = visibility;

    /// <summary>Name of its part; a binary sheet, which has none, is told from others by it.</summary>
    public string PartName { get; } = partName;

    public List<SheetCell> Cells { get; init; } = [];

    public List<CellRange> Merges { get; } = [];
    public List<CellValidation> Validations { get; } = [];
    public HashSet<int> HiddenRows { get; } = [];
    public List<(int First, int Last)> HiddenColumns { get; } = [];
    public List<CellRange> Filters { get; } = [];
    public List<TableRange> Tables { get; } = [];
    public bool Protected { get; set; }
    public bool HasFormulas { get; set; }

    /// <summary>Ranges that one array formula or data table fills from their first cell.</summary>
    public List<CellRange> ArrayFormulas { get; } = [];

    /// <summary>The first cell of another sheet that doesn't come before the address, which is to grow from call to call; null without one.</summary>
    public SheetCell? NextLike(Sheet? like, CellRef cell)
    {
        if (like is null) return null;
        while (nextLike < like.Cells.Count && like.Cells[nextLike].Ref.CompareTo(cell) < 0) nextLike++;
        return nextLike < like.Cells.Count ? like.Cells[nextLike] : null;
    }

    /// <summary>The sheet as read.</summary>
    public Sheet ToSheet() => new(Name, Visibility, Cells)
    {
        PartName = PartName,
        Merges = Merges,
        Validations = Validations,
        HiddenRows = HiddenRows,
        HiddenColumns = HiddenColumns,
        Tables = [.. Tables.Select(table => table.Range), .. Filters],
        Protected = Protected,
    };

    /// <summary>Marks the cells that an array formula fills; only the first of them holds the formula itself.</summary>
    public void MarkArrayFormulas(ReadBudget budget)
    {
        foreach (var range in ArrayFormulas)
        {
            for (var i = FirstAtOrAfter(range.First); i < Cells.Count && Cells[i].Ref.Row <= range.Last.Row; i++)
            {
                if (!budget.TryLookUp()) throw ReadBudget.TooLarge("配列数式の範囲が広すぎます", PartName);
                if (!Cells[i].HasFormula && range.Contains(Cells[i].Ref)) Cells[i] = Cells[i] with { HasFormula = true };
            }
        }
    }

    /// <summary>Index of the first cell that doesn't come before the address; the cells must be in order.</summary>
    public int FirstAtOrAfter(CellRef start)
    {
        var (low, high) = (0, Cells.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Cells[middle].Ref.CompareTo(start) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Puts the cells into reading order where the file didn't.</summary>
    public void SortCells()
    {
        for (var i = 1; i < Cells.Count; i++)
        {
            if (Cells[i - 1].Ref.CompareTo(Cells[i].Ref) < 0) continue;
            var sorted = Cells.OrderBy(cell => cell.Ref).ToList(); // stable: of two cells with one address the later one counts
            Cells.Clear();
            Cells.AddRange(sorted);
            return;
        }
    }
}
