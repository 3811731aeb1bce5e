namespace Answerer.Excel.Layout;

/// <summary>Cuts a sheet into candidate tables: below each header until the next one over the same columns; without headers, one over all.</summary>
internal static class TableFinder
{
    private const int WidestGap = 4;
    private const int MostCoreRows = 1_000;
    private const int MostAddedColumns = 12;
    private const int MostColumns = 200;
    private const int LeastFramedRows = 3;

    /// <summary>The candidates under headers, with their columns still without roles.</summary>
    public static IReadOnlyList<TableCandidate> UnderHeaders(SheetGrid grid, IReadOnlyList<HeaderBlock> blocks)
    {
        var tables = new List<TableCandidate>();
        var used = new HashSet<HeaderBlock>();
        foreach (var block in blocks)
        {
            if (!used.Add(block)) continue;
            var repeated = blocks.Where(other => other.Top > block.Top && !used.Contains(other) && block.IsRepeatedBy(other)).ToList();
            used.UnionWith(repeated);
            tables.Add(Under(grid, [block, .. repeated], blocks, CellRef.MaxRow));
        }
        return tables;
    }

    /// <summary>The table of a range that is known, under the headers in the given rows, down to the last row or where another table begins.</summary>
    public static TableCandidate Known(SheetGrid grid, CellRange area, IReadOnlyList<int> headerRows, int lastRow, IReadOnlyList<HeaderBlock> found)
    {
        var headers = new List<HeaderBlock>();
        var finder = new HeaderFinder(grid);
        // A range over whole rows ends with their texts.
        var last = Math.Clamp(grid.Rows.Select(row => row.Cells[^1].Ref.Column).DefaultIfEmpty(1).Max(), area.First.Column, area.Last.Column);
        for (var i = 0; i < headerRows.Count; i++)
        {
            var top = headerRows[i];
            while (i + 1 < headerRows.Count && headerRows[i + 1] == headerRows[i] + 1) i++;
            headers.Add(finder.Over(top, headerRows[i], area.First.Column, last));
        }
        if (headers.Count > 0) return Under(grid, headers, [.. headers, .. found.Where(other => !headers.Exists(header => header.IsRepeatedBy(other)))], lastRow);
        var table = WithoutHeader(grid, area.First.Row);
        table.Rows = [.. table.Rows.Where(row => row <= lastRow)];
        return table;
    }

    // Below the headers, as far as nothing else begins.
    private static TableCandidate Under(SheetGrid grid, IReadOnlyList<HeaderBlock> headers, IReadOnlyList<HeaderBlock> all, int lastRow)
    {
        var table = new TableCandidate(grid, headers, headers[0].FirstColumn, headers[0].LastColumn);
        table.Rows = table.Headers.SelectMany(header => BodyRows(grid, header, all)).Where(row => row <= lastRow).ToArray();
        Complete(table, [.. all.Where(other => !headers.Contains(other))]);
        return table;
    }

    /// <summary>The whole sheet as one table without header, from the given row on.</summary>
    public static TableCandidate WithoutHeader(SheetGrid grid, int firstRow)
    {
        var first = int.MaxValue;
        var last = 0;
        for (var i = grid.IndexFrom(firstRow); i < grid.Rows.Count; i++)
        {
            first = Math.Min(first, grid.Rows[i].Cells[0].Ref.Column);
            last = Math.Max(last, grid.Rows[i].Cells[^1].Ref.Column);
        }
        var table = new TableCandidate(grid, [], first, last);
        if (last == 0) return table;
        table.Rows = grid.Rows.Skip(grid.IndexFrom(firstRow)).Select(row => row.Number).ToArray();
        Complete(table, []);
        return table;
    }

    private static IEnumerable<int> BodyRows(SheetGrid grid, HeaderBlock header, IReadOnlyList<HeaderBlock> blocks)
    {
        var next = blocks.Where(other => other.Top > header.Bottom && other.Overlaps(header)).Select(other => other.Top).DefaultIfEmpty(int.MaxValue).Min();
        for (var i = grid.IndexFrom(header.Bottom + 1); i < grid.Rows.Count && grid.Rows[i].Number < next; i++)
        {
            var row = grid.Rows[i];
            if (row.Cells.Any(cell => cell.Ref.Column <= header.LastColumn && cell.Ref.Column >= Math.Max(1, header.FirstColumn - 2))) yield return row.Number;
        }
    }

    private static void Complete(TableCandidate table, IReadOnlyList<HeaderBlock> neighbours)
    {
        table.CoreRows = Core(table);
        var columns = new List<TableColumn>();
        if (table.Headers.Count > 0)
        {
            foreach (var cell in table.Headers[0].Cells) columns.AddRange(Divide(table, cell.Area.First.Column, cell.Area.Last.Column, cell));
        }
        else
        {
            columns.AddRange(Anchored(table));
        }
        Extend(table, columns, neighbours);
        table.Columns = columns;
        foreach (var column in columns) column.Profile = ColumnProfile.Of(table.Grid, column.First, column.Last, column.Main, table.CoreRows);
        DropNeighbours(columns);
    }

    private static List<int> Core(TableCandidate table)
    {
        var core = new List<int>();
        var framed = 0;
        foreach (var row in table.Rows)
        {
            var header = table.Headers.LastOrDefault(h => h.Bottom < row);
            var previous = core.Count == 0 ? header?.Bottom ?? row : Math.Max(core[^1], header?.Bottom ?? 0);
            if (core.Count > 0 && row - previous > WidestGap + TallestAt(table, previous)) break;
            // Below the frame, after a blank line, stand notes and legends.
            var isFramed = IsFramed(table, row) || table.Headers.Any(h => h.Top - row is 1 or 2);
            if (framed >= LeastFramedRows && framed == core.Count && row - previous > 1 + TallestAt(table, previous) && !isFramed) break;
            if (row - previous > 1 && core.Count > 0 && BeginsLegend(table.Grid, row)) break;
            if (isFramed) framed++;
            core.Add(row);
            if (core.Count == MostCoreRows) break;
        }
        return core;
    }

    // 「３：対応」「２：一部対応」 one below the other, perhaps under a title.
    private static bool BeginsLegend(SheetGrid grid, int row)
    {
        var entries = 0;
        for (var below = row; below < row + 3; below++)
            if (grid.RowAt(below) is { Cells: [var lone] } && LegendReader.IsEntry(lone.Text)) entries++;
        return entries >= 2;
    }

    private static bool IsFramed(TableCandidate table, int row) =>
        table.Grid.RowAt(row)?.Cells.Any(cell => cell.Bordered && cell.Ref.Column >= table.FirstColumn && cell.Ref.Column <= table.LastColumn) ?? false;

    // A merge that begins in the row may reach far down: no gap.
    private static int TallestAt(TableCandidate table, int row)
    {
        var tallest = 0;
        foreach (var cell in table.Grid.RowAt(row)?.Cells ?? [])
            tallest = Math.Max(tallest, table.Grid.AreaAt(row, cell.Ref.Column).Rows - 1);
        return tallest;
    }

    // A header may stand over several columns of the body (merged header, unmerged body), or beside its column (方眼紙).
    private static IEnumerable<TableColumn> Divide(TableCandidate table, int first, int last, HeaderCell header)
    {
        if (first == last) return [new TableColumn(first, last, first, header)];
        var texts = new int[last - first + 1];
        var lists = new int[last - first + 1];
        foreach (var row in table.CoreRows)
        {
            for (var column = first; column <= last; column++)
            {
                var area = table.Grid.AreaAt(row, column);
                if (area.First != new CellRef(row, column)) continue;
                if (table.Grid.TextAt(row, column).Length > 0) texts[column - first]++;
                if (table.Grid.ListAt(area.First) is not null) lists[column - first]++;
            }
        }
        var enough = Math.Max(1, table.CoreRows.Count / 5);
        var starts = Enumerable.Range(0, texts.Length).Where(i => texts[i] >= enough || lists[i] >= enough).Select(i => i + first).ToList();
        if (starts.Count == 0) return [new TableColumn(first, last, first, header)];
        if (starts.Count == 1 && starts[0] != first && lists[starts[0] - first] == 0) return [new TableColumn(first, last, starts[0], header)];
        if (starts[0] != first && header.Reading.IsAnswer) starts.Insert(0, first);
        // A list beside a free cell under one answer header: choice and comment.
        if (starts.Count == 1 && header.Reading.IsAnswer && lists[starts[0] - first] > 0 && IsFree(table, starts[0] + 1)) starts.Add(starts[0] + 1);
        return starts.Select((start, i) => new TableColumn(start, i + 1 < starts.Count ? starts[i + 1] - 1 : last, start, header)).ToList();
    }

    private static bool IsFree(TableCandidate table, int column) =>
        table.CoreRows.Count(row => table.Grid.AreaAt(row, column).First == new CellRef(row, column)) * 2 > table.CoreRows.Count;

    private static IEnumerable<TableColumn> Anchored(TableCandidate table)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var row in table.CoreRows)
            foreach (var cell in table.Grid.RowAt(row)?.Cells ?? [])
                counts[cell.Ref.Column] = counts.GetValueOrDefault(cell.Ref.Column) + 1;
        var enough = Math.Max(2, table.CoreRows.Count / 20);
        var starts = counts.Where(count => count.Value >= enough).Select(count => count.Key).ToList();
        for (var i = 0; i < Math.Min(starts.Count, MostColumns); i++)
        {
            var widest = table.CoreRows.Take(50).Select(row => table.Grid.AreaAt(row, starts[i]))
                .Where(area => area.First.Column == starts[i]).GroupBy(area => area.Last.Column).MaxBy(group => group.Count())?.Key ?? starts[i];
            var last = i + 1 < starts.Count ? Math.Min(widest, starts[i + 1] - 1) : widest;
            yield return new TableColumn(starts[i], last, starts[i], header: null);
            // Columns without any text between two columns with text may be the answer's.
            var next = i + 1 < starts.Count ? starts[i + 1] : last + 1;
            for (var column = last + 1; column < next && column - last <= MostAddedColumns; column++)
                if (LooksOpen(table, column)) yield return new TableColumn(column, column, column, header: null);
        }
    }

    // Columns without a header beside the table: a numbering column to the left, open cells to the right (or left).
    private static void Extend(TableCandidate table, List<TableColumn> columns, IReadOnlyList<HeaderBlock> neighbours)
    {
        bool Taken(int column) => neighbours.Any(n => column >= n.FirstColumn && column <= n.LastColumn);
        for (var column = (columns.Count == 0 ? table.FirstColumn : columns[0].First) - 1; column >= 1 && columns.Count > 0 && columns[0].First - column <= 1; column--)
        {
            if (Taken(column) || !(LooksOpen(table, column) || HasTexts(table, column))) break;
            columns.Insert(0, new TableColumn(column, column, column, header: null));
        }
        for (var added = 0; added < MostAddedColumns && columns.Count > 0; added++)
        {
            var column = columns[^1].Last + 1;
            if (column > CellRef.MaxColumn || Taken(column) || !(LooksOpen(table, column) || HasTexts(table, column))) break;
            var span = Span(table, column);
            columns.Add(new TableColumn(column, span, column, header: null));
        }
    }

    // Beyond a blank column, texts without a header word are no part of the table: a legend, a note.
    private static void DropNeighbours(List<TableColumn> columns)
    {
        static bool IsBlank(TableColumn c) => c.HeaderText.Length == 0 && c.Profile is { Filled: 0, Lists: 0, Bordered: 0, Coloured: 0, Unlocked: 0 };
        static bool IsForeign(TableColumn c) => c.Reading.Kind == HeaderKind.None && c.Profile.Lists == 0;
        for (var i = columns.Count - 1; i > 0; i--)
        {
            if (!IsForeign(columns[i])) break;
            if (!IsBlank(columns[i])) continue;
            columns.RemoveRange(i, columns.Count - i);
        }
        // On the other side a title that stands in the header's row.
        if (columns.Count > 2 && IsForeign(columns[0]) && IsBlank(columns[1]) && columns[0].Profile is { Filled: 0, Bordered: 0, Coloured: 0 }) columns.RemoveRange(0, 2);
    }

    private static int Span(TableCandidate table, int column) => table.CoreRows.Take(50)
        .Select(row => table.Grid.AreaAt(row, column)).Where(area => area.First.Column == column)
        .GroupBy(area => area.Last.Column).MaxBy(group => group.Count())?.Key ?? column;

    private static bool HasTexts(TableCandidate table, int column) => Share(table, column, cell => !string.IsNullOrWhiteSpace(cell?.Text)) >= 0.3;

    private static bool LooksOpen(TableCandidate table, int column)
    {
        var open = 0;
        var seen = 0;
        foreach (var row in table.CoreRows)
        {
            var area = table.Grid.AreaAt(row, column);
            if (area.First.Column != column) continue;
            seen++;
            var cell = table.Grid.Sheet.Find(area.First);
            var list = table.Grid.ListAt(area.First) is { } validation && ChoiceWords.IsVocabulary(validation.Values!.Select(ChoiceWords.MeaningOf));
            var drawn = cell is not null && (cell.Bordered || cell.Fill is not null || (table.Grid.UsesProtection && !cell.Locked));
            if (list || drawn) open++;
        }
        return seen > 0 && open * 2 > seen;
    }

    private static double Share(TableCandidate table, int column, Func<SheetCell?, bool> condition)
    {
        var seen = 0;
        var yes = 0;
        foreach (var row in table.CoreRows)
        {
            var area = table.Grid.AreaAt(row, column);
            if (area.First.Column != column) continue;
            seen++;
            if (condition(table.Grid.Sheet.Find(area.First))) yes++;
        }
        return seen == 0 ? 0 : (double)yes / seen;
    }
}
