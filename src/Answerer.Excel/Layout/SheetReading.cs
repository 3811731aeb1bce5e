namespace Answerer.Excel.Layout;

/// <summary>How one sheet was read: tables with their items, or a form.</summary>
/// <param name="grid">The sheet.</param>
/// <param name="turned">The sheet with rows and columns exchanged, where its tables were read so; else null.</param>
internal sealed class SheetReading(SheetGrid grid, SheetGrid? turned = null)
{
    /// <summary>The sheet.</summary>
    public SheetGrid Grid { get; } = grid;

    /// <summary>The sheet as its tables see it.</summary>
    public SheetGrid TableGrid { get; } = turned ?? grid;

    /// <summary>Whether the questions run across the columns: tables and items then have rows and columns exchanged.</summary>
    public bool IsTransposed { get; } = turned is not null;

    /// <summary>The tables that carry questions, with their items.</summary>
    public List<(TableCandidate Table, IReadOnlyList<TableItem> Items)> Tables { get; } = [];

    /// <summary>The form, where the sheet has no such table.</summary>
    public FormReader? Form { get; set; }

    /// <summary>Rows left alone.</summary>
    public List<SkippedCell> Skipped { get; } = [];

    /// <summary>Headers of answer columns that were added.</summary>
    public List<AppendedHeader> Appended { get; } = [];

    /// <summary>Tables that aren't clear.</summary>
    public List<DoubtfulTable> Doubtful { get; } = [];

    /// <summary>Number of questions.</summary>
    public int Count => Tables.Sum(table => table.Items.Count) + (Form?.Items.Count ?? 0);

    /// <summary>How much was understood: questions weighed by how sure their table is.</summary>
    public double Worth => Tables.Sum(table => table.Items.Count * table.Table.Score) + (Form is { } form ? form.Items.Count * form.Score : 0);

    /// <summary>Whether the cell of the sheet lies in a table.</summary>
    private bool InTable(CellRef cell) => Tables.Exists(table => table.Table.Covers(Place(cell)));

    /// <summary>The texts of the sheet that say something about its questions: those outside the tables, rows of mere data left out.</summary>
    public IEnumerable<SheetCell> TextsAround
    {
        get
        {
            var asked = Form?.Items.Select(item => item.Cell.Ref.Row).ToHashSet() ?? [];
            return Grid.Rows.Where(row => !row.IsBulk && !asked.Contains(row.Number)).SelectMany(row => row.Cells).Where(cell => !InTable(cell.Ref));
        }
    }

    /// <summary>The cell of the sheet for a cell of a table, and the other way round.</summary>
    public CellRef Place(CellRef cell) => IsTransposed ? cell.Transposed : cell;
}
