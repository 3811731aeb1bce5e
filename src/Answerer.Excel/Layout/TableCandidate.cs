namespace Answerer.Excel.Layout;

/// <summary>A part of a sheet that may be a table of questions: its headers (none on sheets without), its columns, and the rows of its body.</summary>
internal sealed class TableCandidate(SheetGrid grid, IReadOnlyList<HeaderBlock> headers, int firstColumn, int lastColumn)
{
    /// <summary>The sheet.</summary>
    public SheetGrid Grid { get; } = grid;

    /// <summary>The header and its repetitions; empty without header.</summary>
    public IReadOnlyList<HeaderBlock> Headers { get; } = headers;

    /// <summary>First physical column, as far as headers say.</summary>
    public int FirstColumn { get; } = firstColumn;

    /// <summary>Last physical column, as far as headers say.</summary>
    public int LastColumn { get; } = lastColumn;

    /// <summary>The columns, left to right.</summary>
    public IReadOnlyList<TableColumn> Columns { get; set; } = [];

    /// <summary>Every row of the body with text, top down.</summary>
    public IReadOnlyList<int> Rows { get; set; } = [];

    /// <summary>The rows that statistics are taken from: the first stretch without a wide gap, at most 1,000.</summary>
    public IReadOnlyList<int> CoreRows { get; set; } = [];

    /// <summary>The question column, or null when none was found.</summary>
    public TableColumn? Question => Columns.FirstOrDefault(column => column.Role == ColumnRole.Question);

    /// <summary>The answer columns, left to right.</summary>
    public IEnumerable<TableColumn> Answers => Columns.Where(column => column.Role == ColumnRole.Answer);

    /// <summary>How sure the reading is, 0 to 1.</summary>
    public double Score { get; set; }

    /// <summary>What decided, in Japanese.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>Why nothing may be written although it looks like a questionnaire, in Japanese; null when the reading is clear.</summary>
    public string? Doubt { get; set; }

    /// <summary>First physical column of all columns.</summary>
    public int Left => Columns.Count == 0 ? FirstColumn : Columns[0].First;

    /// <summary>Last physical column of all columns.</summary>
    public int Right => Columns.Count == 0 ? LastColumn : Columns[^1].Last;

    /// <summary>First row of the whole table, header included; titles and notes above the first item are no part of a table without header.</summary>
    public int Top => Headers.Count > 0 ? Headers[0].Top : ItemRows.First > 0 ? ItemRows.First : Rows.Count > 0 ? Rows[0] : 1;

    /// <summary>The rows of the first and the last item; notes and legends may follow. (0, 0) before the items are read.</summary>
    public (int First, int Last) ItemRows { get; set; }

    /// <summary>The column that covers a physical column; one that the table doesn't reach yet is added.</summary>
    public TableColumn At(int number)
    {
        if (Columns.FirstOrDefault(column => number >= column.First && number <= column.Last) is { } known) return known;
        var added = new TableColumn(number, number, number, header: null) { Profile = ColumnProfile.Of(Grid, number, number, number, CoreRows) };
        Columns = [.. Columns.Append(added).OrderBy(column => column.First)];
        return added;
    }

    /// <summary>Whether the cell lies in the header or among the items.</summary>
    public bool Covers(CellRef cell) =>
        cell.Column >= Left && cell.Column <= Right && cell.Row >= Top && cell.Row <= ItemRows.Last;
}
