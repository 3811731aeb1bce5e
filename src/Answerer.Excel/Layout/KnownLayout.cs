using System.Globalization;

namespace Answerer.Excel.Layout;

/// <summary>Reads sheets as a <see cref="WorkbookLayout"/> says, without searching.</summary>
/// <param name="layout">The layout.</param>
/// <param name="bounded">Whether a table ends where the layout says; a kept layout goes on as far as the new sheet has rows.</param>
internal sealed class KnownLayout(WorkbookLayout layout, bool bounded)
{
    /// <summary>Reads the sheets in their order; of one without entry nothing is read.</summary>
    /// <exception cref="LayoutFormatException">An entry doesn't fit the workbook.</exception>
    public List<SheetReading> Read(IReadOnlyList<SheetGrid> grids, CancellationToken cancellation)
    {
        if (layout.Tables.Count == 0) throw new LayoutFormatException("レイアウトに表がありません");
        if (layout.Tables.FirstOrDefault(table => !grids.Any(grid => grid.Sheet.Name == table.Sheet)) is { } lost) throw Unfit(lost, "シートがありません");
        return [.. grids.SelectMany(grid => Read(grid, cancellation))];
    }

    private IEnumerable<SheetReading> Read(SheetGrid grid, CancellationToken cancellation)
    {
        var entries = layout.Tables.Where(table => table.Sheet == grid.Sheet.Name).ToList();
        if (entries.Count == 0) yield return new SheetReading(grid);
        foreach (var direction in entries.GroupBy(entry => entry.Transposed))
        {
            var turned = direction.Key ? TransposedSheet.Of(grid.Sheet) ?? throw Unfit(direction.First(), "行が多すぎて、質問が列に並ぶ表としては読めません") : null;
            var reading = new SheetReading(grid, turned is null ? null : new SheetGrid(turned, cancellation));
            foreach (var entry in direction)
            {
                if (entry.Columns.Count == 0) ReadForm(reading, entry);
                else ReadTable(reading, entry, direction.Count() > 1, cancellation);
            }
            yield return reading;
        }
    }

    private void ReadTable(SheetReading reading, TableLayout entry, bool severalTables, CancellationToken cancellation)
    {
        var area = AreaOf(entry);
        if (entry.HeaderRows.Any(row => row < 1 || row > (entry.Transposed ? CellRef.MaxColumn : CellRef.MaxRow))) throw Unfit(entry, "headerRows が正しくありません");
        var first = reading.Place(area.First);
        var last = reading.Place(area.Last);
        var found = bounded ? [] : new HeaderFinder(reading.TableGrid).Find(forcedRow: null, cancellation);
        var table = TableFinder.Known(reading.TableGrid, new CellRange(first, last), entry.HeaderRows, bounded ? last.Row : CellRef.MaxRow, found);
        foreach (var column in entry.Columns)
        {
            if (NumberOf(column, entry.Transposed) is not { } number) throw Unfit(entry, $"列の指定「{column.Column}」が正しくありません");
            if (!RoleNames.TryAssign(table.At(number), column.Role)) throw Unfit(entry, $"列の役割「{column.Role}」は使えません");
        }
        if (table.Question is null) throw Unfit(entry, "質問の列（role が question）がありません");
        ColumnRoles.Complete(table);
        var reader = new TableReader(table);
        reader.Read(severalTables, cancellation);
        if (reader.Items.Count == 0) throw Unfit(entry, "質問が見つかりません");
        table.ItemRows = (reader.Items[0].Row, reader.Items[^1].Row);
        table.Score = 1;
        table.Reasons.Add(Reason);
        reading.Tables.Add((table, reader.Items));
        reading.Skipped.AddRange(reader.Skipped.Select(skip => skip with { Cell = reading.Place(skip.Cell) }));
    }

    private void ReadForm(SheetReading reading, TableLayout entry)
    {
        var area = AreaOf(entry);
        var questions = layout.Questions.Where(question => question.Sheet == entry.Sheet && area.Contains(question.Cell)).ToList();
        if (questions.Count == 0) throw Unfit(entry, "columns も questions もありません");
        reading.Form = new FormReader(reading.Grid);
        foreach (var question in questions)
        {
            if (reading.Grid.Sheet.Find(question.Cell) is not { } cell || string.IsNullOrWhiteSpace(cell.Text)) throw Unfit(entry, $"質問のセル {question.Cell} が空です");
            reading.Form.Take(new FormItem(cell, reading.Grid.AreaAt(cell.Ref.Row, cell.Ref.Column), question.Context), question.Answers.Select(answer => new FormBox(answer.Cell, Role: answer.Role)), Reason);
        }
    }

    private string Reason => bounded ? "指定されたレイアウト" : $"保存済みのレイアウト「{layout.Name}」と同じ様式";

    private static int? NumberOf(LayoutColumn column, bool transposed) =>
        !transposed ? CellRef.TryParse(column.Column.Trim() + "1", out var cell) ? cell.Column : null
        : int.TryParse(column.Column, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= CellRef.MaxColumn ? row : null;

    private static CellRange AreaOf(TableLayout entry) =>
        CellRange.TryParse(entry.Table, out var area) ? area : throw Unfit(entry, $"範囲「{entry.Table}」が正しくありません");

    private static LayoutFormatException Unfit(TableLayout entry, string why) => new($"レイアウトの [{entry.Sheet}!{entry.Table}]: {why}");
}
