using System.Globalization;

namespace Answerer.Excel.Layout;

/// <summary>Recognises a workbook as a form whose layout was kept: the same headers in the same places, or the same questions.</summary>
internal static class KeptLayouts
{
    private const double MostQuestions = 0.8;

    /// <summary>The first layout all of whose tables are found again, with the sheets' present names; null without one.</summary>
    public static WorkbookLayout? Recognise(IReadOnlyList<SheetGrid> grids, IReadOnlyList<WorkbookLayout> kept)
    {
        foreach (var layout in kept)
            if (Recognise(grids, layout) is { } known) return known;
        return null;
    }

    private static WorkbookLayout? Recognise(IReadOnlyList<SheetGrid> grids, WorkbookLayout layout)
    {
        if (layout.Tables.Count == 0) return null;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in layout.Tables.GroupBy(table => table.Sheet))
        {
            // Under its old name first: tabs of one design differ in nothing else.
            var grid = grids.Where(grid => !names.ContainsValue(grid.Sheet.Name)).OrderBy(grid => grid.Sheet.Name == sheet.Key ? 0 : 1)
                .FirstOrDefault(grid => sheet.All(table => IsFound(grid, table, layout)));
            if (grid is null) return null;
            names[sheet.Key] = grid.Sheet.Name;
        }
        return layout with
        {
            Tables = [.. layout.Tables.Select(table => table with { Sheet = names[table.Sheet] })],
            Questions = [.. layout.Questions.Where(question => names.ContainsKey(question.Sheet)).Select(question => question with { Sheet = names[question.Sheet] })],
        };
    }

    private static bool IsFound(SheetGrid grid, TableLayout table, WorkbookLayout layout)
    {
        if (!CellRange.TryParse(table.Table, out var area)) return false;
        var headed = table.Columns.Where(column => column.Header is not null).ToList();
        if (headed.Count > 1 && table.HeaderRows.Count > 0) return headed.TrueForAll(column => HasHeader(grid, table, column));
        var questions = layout.Questions.Where(question => question.Sheet == table.Sheet && area.Contains(question.Cell)).ToList();
        var same = questions.Count(question => TextFold.Fold(grid.TextAt(question.Cell.Row, question.Cell.Column)) == TextFold.Fold(question.Text));
        return same > 0 && same >= MostQuestions * questions.Count;
    }

    // Every text that stands in the header over the column, in order, as the layout shows it.
    private static bool HasHeader(SheetGrid grid, TableLayout table, LayoutColumn column)
    {
        var shown = new List<string>();
        foreach (var row in table.HeaderRows.TakeWhile((row, i) => row == table.HeaderRows[0] + i))
        {
            var place = table.Transposed ? int.TryParse(column.Column, NumberStyles.None, CultureInfo.InvariantCulture, out var across) ? new CellRef(across, row) : default
                : CellRef.TryParse(column.Column + "1", out var letters) ? letters with { Row = row } : default;
            if (place.Row is < 1 or > CellRef.MaxRow || place.Column is < 1 or > CellRef.MaxColumn) return false;
            if (grid.TextAt(place.Row, place.Column) is { Length: > 0 } text && !shown.Contains(text)) shown.Add(text);
        }
        return shown.Count > 0 && TextFold.Fold(column.Header!).EndsWith(TextFold.Fold(shown[^1]), StringComparison.Ordinal);
    }
}
