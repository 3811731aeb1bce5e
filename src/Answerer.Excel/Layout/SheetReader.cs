namespace Answerer.Excel.Layout;

/// <summary>Chooses how a sheet is read: tables under headers first; else one table without header or a form, whichever is surer.</summary>
internal static class SheetReader
{
    private const double Clear = 0.8;
    private const double ClearlyBetter = 1.25;
    private const int LeastItemsWithoutHeader = 2;
    private const int LeastItemsWithoutEvidence = 3;
    private const int MostRowsBelow = 200;

    /// <summary>Reads one sheet.</summary>
    public static SheetReading Read(SheetGrid grid, LayoutOptions options, CancellationToken cancellation)
    {
        var reading = ReadTables(new SheetReading(grid), options, cancellation);
        if (reading.Count == 0 && options.HeaderRow is null && !reading.Doubtful.Exists(table => table.HasRival)) ReadWithoutHeader(reading, options, cancellation);
        if (!IsClear(reading) && !options.NamesColumns && Across(grid, cancellation) is { } across && IsBetter(across, reading)) return across;
        if (reading.Count > 0) reading.Doubtful.RemoveAll(table => !table.HasRival);
        if (reading.Form is null && reading.Tables.Count > 0 && !options.NamesColumns) ReadBelow(reading, cancellation);
        return reading;
    }

    private static SheetReading ReadTables(SheetReading reading, LayoutOptions options, CancellationToken cancellation)
    {
        var blocks = new HeaderFinder(reading.TableGrid).Find(options.HeaderRow, cancellation);
        foreach (var table in TableFinder.UnderHeaders(reading.TableGrid, blocks))
            TryTable(reading, table, blocks.Count > 1, options, cancellation);
        return reading;
    }

    // Questions that run across the columns, under a header that stands in a column: only a clear reading counts.
    private static SheetReading? Across(SheetGrid grid, CancellationToken cancellation)
    {
        if (TransposedSheet.Of(grid.Sheet) is not { } turned) return null;
        var reading = ReadTables(new SheetReading(grid, new SheetGrid(turned, cancellation)), new LayoutOptions(), cancellation);
        reading.Doubtful.Clear();
        foreach (var (table, _) in reading.Tables) table.Reasons.Insert(0, "質問が列に並ぶ表（見出しは行の先頭）");
        return IsClear(reading) ? reading : null;
    }

    // Against a reading under headers of its own a reading across must be clearly better, against one without it need only be better.
    private static bool IsBetter(SheetReading across, SheetReading reading) =>
        across.Worth > reading.Worth * (reading.Tables.Exists(table => table.Table.Headers.Count > 0) ? ClearlyBetter : 1);

    private static bool IsClear(SheetReading reading) =>
        reading.Tables.Count > 0 && reading.Tables.TrueForAll(table => table.Table.Score >= Clear && table.Items.Count >= LeastItemsWithoutHeader);

    private static void TryTable(SheetReading reading, TableCandidate table, bool severalHeaders, LayoutOptions options, CancellationToken cancellation)
    {
        ColumnRoles.Assign(table, options);
        if (table.Question is null) return;
        var reader = new TableReader(table);
        reader.Read(severalHeaders, cancellation);
        if (reader.Items.Count == 0) return;
        table.ItemRows = (reader.Items[0].Row, reader.Items[^1].Row);
        TableScore.Judge(table, reader.Items);
        if (options.NamesColumns) table.Score = 1;
        var asks = TableScore.Asks(table, reader.Items);
        if (table.Score >= TableScore.Sure && (table.Answers.Any() || asks))
        {
            if (RivalReadings.Find(table, options) is { } rival)
            {
                reading.Doubtful.Add(new DoubtfulTable(table, rival, HasRival: true));
                return;
            }
            reading.Tables.Add((table, reader.Items));
            reading.Skipped.AddRange(reader.Skipped.Select(skip => skip with { Cell = reading.Place(skip.Cell) }));
        }
        else if (table.Score >= TableScore.Doubtful && reader.Items.Count >= LeastItemsWithoutEvidence && asks)
        {
            const string why = "質問表のようですが、質問列と回答列を確信できません。--question-column と --answer-column で指定してください";
            reading.Doubtful.Add(new DoubtfulTable(table, why, HasRival: false));
        }
    }

    private static void ReadWithoutHeader(SheetReading reading, LayoutOptions options, CancellationToken cancellation)
    {
        var form = new FormReader(reading.Grid);
        form.Read(cancellation);
        var table = TableFinder.WithoutHeader(reading.Grid, 1);
        var items = Unheaded(table, options, cancellation);
        if (items is not null && (form.Score < TableScore.Sure || items.Items.Count * table.Score >= form.Asking * form.Score))
        {
            reading.Tables.Add((table, items.Items));
            reading.Skipped.AddRange(items.Skipped);
        }
        else if (form.Score >= TableScore.Sure)
        {
            reading.Form = form;
            reading.Skipped.AddRange(form.Skipped);
        }
    }

    // Questions with a box under them that follow the tables: 自由記述.
    private static void ReadBelow(SheetReading reading, CancellationToken cancellation)
    {
        var last = reading.Tables.Max(table => Math.Max(table.Table.ItemRows.Last, table.Table.CoreRows.Count > 0 ? table.Table.CoreRows[^1] : 0));
        if (reading.Grid.LastStyledRow <= last || reading.Grid.Rows.Count - reading.Grid.IndexFrom(last + 1) > MostRowsBelow) return;
        var form = new FormReader(reading.Grid, last);
        form.Read(cancellation);
        form.KeepSpacious();
        if (form.Items.Count > 0) reading.Form = form;
    }

    private static TableReader? Unheaded(TableCandidate table, LayoutOptions options, CancellationToken cancellation)
    {
        if (table.Columns.Count == 0) return null;
        ColumnRoles.Assign(table, options);
        if (table.Question is null || !table.Answers.Any()) return null;
        var reader = new TableReader(table);
        reader.Read(severalHeaders: false, cancellation);
        var drawn = table.Answers.Max(column => AnswerColumns.Evidence(table, column));
        // Without header, mere statements count only beside lists and unlocked cells; elsewhere a text must ask outright.
        if (!options.NamesColumns) RemoveStatements(table, reader.Items, drawn);
        if (reader.Items.Count < (drawn > 0 ? LeastItemsWithoutHeader : LeastItemsWithoutEvidence) && !options.NamesColumns) return null;
        if (reader.Items.Count == 0) return null;
        table.ItemRows = (reader.Items[0].Row, reader.Items[^1].Row);
        TableScore.Judge(table, reader.Items);
        if (options.NamesColumns) table.Score = 1;
        return table.Score >= TableScore.Sure ? reader : null;
    }

    // What doesn't ask is no item, unless it is numbered and drawn like the others, most of which read like questions.
    private static void RemoveStatements(TableCandidate table, List<TableItem> items, int drawn)
    {
        bool Asks(TableItem item) => drawn >= 3 ? RowWords.IsQuestionLike(item.Cell.Text) : RowWords.IsInterrogative(item.Cell.Text);
        var rules = new RowRules(table);
        var alike = drawn > 0 && items.Count(item => RowWords.IsQuestionLike(item.Cell.Text)) * 2 >= items.Count;
        items.RemoveAll(item => !Asks(item) && !(alike && rules.NumberAt(item.Row).Length > 0 && rules.LooksAnswerable(item.Row)));
    }
}
