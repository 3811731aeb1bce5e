namespace Answerer.Excel.Layout;

/// <summary>A sheet with rows and columns exchanged, so that questions which run across the columns are read like any others.</summary>
internal static class TransposedSheet
{
    // Comparison tables are small; what is taller lists its questions downwards.
    private const int MostRows = 400;
    private const int MostCells = 20_000;

    /// <summary>The sheet turned over its diagonal, or null when it is too tall for one that runs across.</summary>
    public static Sheet? Of(Sheet sheet)
    {
        if (sheet.Cells.Count is 0 or > MostCells || sheet.Cells[^1].Ref.Row > MostRows) return null;
        var cells = sheet.Cells.Select(cell => cell with { Ref = cell.Ref.Transposed }).ToArray();
        Array.Sort(cells, (a, b) => a.Ref.CompareTo(b.Ref));
        return new Sheet(sheet.Name, sheet.Visibility, cells)
        {
            Merges = [.. sheet.Merges.Select(Turned)],
            Validations = [.. sheet.Validations.Select(validation => validation with { Ranges = [.. validation.Ranges.Select(Turned)] })],
            HiddenRows = cells.Select(cell => cell.Ref.Row).Distinct().Where(column => sheet.HiddenColumns.Any(range => column >= range.First && column <= range.Last)).ToHashSet(),
            HiddenColumns = [.. sheet.HiddenRows.Select(row => (row, row))],
            Protected = sheet.Protected,
        };
    }

    // A range over whole columns is wider than any sheet once it is turned.
    private static CellRange Turned(CellRange range) => new(
        range.First.Transposed,
        range.Last with { Row = Math.Min(range.Last.Column, CellRef.MaxRow), Column = Math.Min(range.Last.Row, CellRef.MaxColumn) });
}
