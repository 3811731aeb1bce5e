using Answerer.Excel.Reading;

namespace Answerer.Excel.Tests.Layout;

/// <summary>Draws a sheet in code: texts row by row, then merges, lists, fills and borders by range.</summary>
internal sealed class GridBuilder(string name = "シート1")
{
    private readonly SortedDictionary<CellRef, SheetCell> cells = [];
    private readonly List<CellRange> merges = [];
    private readonly List<CellValidation> validations = [];
    private readonly HashSet<int> hiddenRows = [];
    private readonly List<(int First, int Last)> hiddenColumns = [];
    private SheetVisibility visibility;
    private bool isProtected;

    /// <summary>Texts from the cell on: cells separated by |, one string per row; "\n" inside a cell stays.</summary>
    public GridBuilder At(string cell, params string[] rows)
    {
        var from = CellRef.Parse(cell);
        for (var r = 0; r < rows.Length; r++)
        {
            var texts = rows[r].Split('|');
            for (var c = 0; c < texts.Length; c++)
                if (texts[c].Length > 0) Change(new CellRef(from.Row + r, from.Column + c), x => x with { Text = texts[c], IsNumber = decimal.TryParse(texts[c], out _) });
        }
        return this;
    }

    public GridBuilder Merge(params string[] ranges)
    {
        foreach (var range in ranges) merges.Add(Range(range));
        return this;
    }

    public GridBuilder List(string range, string values) =>
        Validate(range, new CellValidation([], "list") { Values = values.Split(','), Enforced = true });

    public GridBuilder Validate(string range, CellValidation validation)
    {
        validations.Add(validation with { Ranges = range.Split(' ').Select(Range).ToArray() });
        return this;
    }

    public GridBuilder Fill(string range, string colour = "FFFFFF99") => Each(range, cell => cell with { Format = cell.Format with { Fill = colour } });

    public GridBuilder Bold(string range) => Each(range, cell => cell with { Format = cell.Format with { Bold = true } });

    public GridBuilder Border(string range) => Each(range, cell => cell with { Format = cell.Format with { Bordered = true } });

    /// <summary>A header as customers draw it: bold, coloured, bordered.</summary>
    public GridBuilder Header(string range) => Fill(range, "FFD9E1F2").Bold(range).Border(range);

    public GridBuilder Formula(string range) => Each(range, cell => cell with { HasFormula = true });

    public GridBuilder Unlock(string range)
    {
        isProtected = true;
        return Each(range, cell => cell with { Format = cell.Format with { Locked = false } });
    }

    public GridBuilder Hidden(SheetVisibility state = SheetVisibility.Hidden)
    {
        visibility = state;
        return this;
    }

    public GridBuilder HideRows(params int[] rows)
    {
        hiddenRows.UnionWith(rows);
        return this;
    }

    public GridBuilder HideColumn(int column)
    {
        hiddenColumns.Add((column, column));
        return this;
    }

    public Sheet Build() => new(name, visibility, [.. cells.Values])
    {
        Merges = merges,
        Validations = validations,
        HiddenRows = hiddenRows,
        HiddenColumns = hiddenColumns,
        Protected = isProtected,
    };

    private static CellRange Range(string text) => CellRange.TryParse(text, out var range) ? range : throw new FormatException(text);

    private GridBuilder Each(string range, Func<SheetCell, SheetCell> change)
    {
        var area = Range(range);
        for (var row = area.First.Row; row <= area.Last.Row; row++)
            for (var column = area.First.Column; column <= area.Last.Column; column++) Change(new CellRef(row, column), change);
        return this;
    }

    private void Change(CellRef at, Func<SheetCell, SheetCell> change) =>
        cells[at] = change(cells.TryGetValue(at, out var cell) ? cell : new SheetCell(at, "", CellStyle.Default));
}
