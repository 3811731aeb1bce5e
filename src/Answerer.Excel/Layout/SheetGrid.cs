using System.Runtime.InteropServices;

namespace Answerer.Excel.Layout;

/// <summary>A sheet as its reader sees it: merges resolved, texts by row, validations by cell. Built in one pass.</summary>
internal sealed class SheetGrid
{
    private const int MostAlike = 200;

    private readonly RangeIndex<CellRange> merges = new();
    private readonly RangeIndex<CellValidation> validations = new();
    private readonly List<GridRow> rows = [];
    private readonly List<int> styledRows = [];
    private readonly Dictionary<ulong, int> alike = [];

    /// <summary>Builds the view of one sheet.</summary>
    public SheetGrid(Sheet sheet, CancellationToken cancellation)
    {
        Sheet = sheet;
        foreach (var merge in sheet.Merges) merges.Add(merge, merge);
        foreach (var validation in sheet.Validations)
            foreach (var range in validation.Ranges) validations.Add(range, validation);
        ReadRows(cancellation);
        UsesProtection = sheet.Protected && sheet.Cells.Any(cell => !cell.Locked);
    }

    /// <summary>The sheet.</summary>
    public Sheet Sheet { get; }

    /// <summary>Rows with text, top down.</summary>
    public IReadOnlyList<GridRow> Rows => rows;

    /// <summary>Last row with text, 0 on an empty sheet.</summary>
    public int LastRow => rows.Count == 0 ? 0 : rows[^1].Number;

    /// <summary>Last row with any cell, empty formatted ones included.</summary>
    public int LastStyledRow => styledRows.Count == 0 ? 0 : styledRows[^1];

    /// <summary>Whether the protected sheet leaves cells unlocked: then locked ones are not to be filled in.</summary>
    public bool UsesProtection { get; }

    /// <summary>The merged range that covers the cell, or the cell alone.</summary>
    public CellRange AreaAt(int row, int column)
    {
        var cell = new CellRef(row, column);
        return merges.TryFirst(cell, out var merge) ? merge : new CellRange(cell, cell);
    }

    /// <summary>The cell shown at the address (top left of its merge), or null where the file has none.</summary>
    public SheetCell? CellAt(int row, int column) => Sheet.Find(AreaAt(row, column).First);

    /// <summary>The text shown at the address, "" where there is none.</summary>
    public string TextAt(int row, int column) => CellAt(row, column) is { } cell && !string.IsNullOrWhiteSpace(cell.Text) ? cell.Text : "";

    /// <summary>All validations of the cell.</summary>
    public IEnumerable<CellValidation> ValidationsAt(CellRef cell) => validations.At(cell);

    /// <summary>The list validation of the cell with its values, or null.</summary>
    public CellValidation? ListAt(CellRef cell)
    {
        foreach (var validation in validations.At(cell))
            if (validation is { Type: "list", Values.Count: > 0 }) return validation;
        return null;
    }

    /// <summary>Whether a validation forbids any input (custom FALSE, text length 0).</summary>
    public bool ForbidsInput(CellRef cell)
    {
        foreach (var validation in validations.At(cell))
        {
            if (validation.Type == "custom" && validation.Formula1?.Trim().ToUpperInvariant() is "FALSE" or "FALSE()" or "0") return true;
            if (validation.Type == "textLength" && validation.Formula1?.Trim() == "0" && validation.Operator is "equal" or "lessThanOrEqual") return true;
        }
        return false;
    }

    /// <summary>Whether the column is hidden.</summary>
    public bool IsHiddenColumn(int column)
    {
        foreach (var (first, last) in Sheet.HiddenColumns)
            if (column >= first && column <= last) return true;
        return false;
    }

    /// <summary>Index into <see cref="Rows"/> of the first row at or below the number.</summary>
    public int IndexFrom(int row)
    {
        var low = 0;
        var high = rows.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Number < row) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The row's texts, or null when it has none.</summary>
    public GridRow? RowAt(int row)
    {
        var index = IndexFrom(row);
        return index < rows.Count && rows[index].Number == row ? rows[index] : null;
    }

    private void ReadRows(CancellationToken cancellation)
    {
        var texts = new List<SheetCell>();
        var row = 0;
        foreach (var cell in Sheet.Cells)
        {
            if (cell.Ref.Row != row)
            {
                cancellation.ThrowIfCancellationRequested();
                Close(row, texts);
                row = cell.Ref.Row;
                styledRows.Add(row);
            }
            if (!string.IsNullOrWhiteSpace(cell.Text) && AreaAt(row, cell.Ref.Column).First == cell.Ref) texts.Add(cell);
        }
        Close(row, texts);
    }

    private void Close(int row, List<SheetCell> texts)
    {
        if (texts.Count == 0) return;
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(alike, Look(texts), out _);
        rows.Add(new GridRow(row, texts.ToArray(), IsBulk: ++seen > MostAlike));
        texts.Clear();
    }

    // Which columns hold texts and numbers, and in which formats, as a hash (FNV-1a).
    private static ulong Look(List<SheetCell> texts)
    {
        var hash = 14695981039346656037UL;
        foreach (var cell in texts)
            hash = (((hash ^ (uint)cell.Ref.Column) * 1099511628211) ^ (uint)((cell.Style << 1) + (cell.IsNumber ? 1 : 0))) * 1099511628211;
        return hash;
    }
}
