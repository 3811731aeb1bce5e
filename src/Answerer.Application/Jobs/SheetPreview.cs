using Answerer.Excel;

namespace Answerer.Application.Jobs;

/// <summary>The cells of a sheet as a page draws them, with what each is to the questionnaire.</summary>
/// <param name="Name">The tab's name.</param>
/// <param name="Visible">Whether the tab is shown.</param>
/// <param name="Columns">How many columns are drawn, from A.</param>
/// <param name="Rows">The rows with cells, in order.</param>
/// <param name="Truncated">Whether there are more than are drawn.</param>
public sealed record SheetPreview(string Name, bool Visible, int Columns, IReadOnlyList<RowPreview> Rows, bool Truncated)
{
    private const int MaxRows = 400;
    private const int MaxColumns = 60;
    private const int MaxText = 200;

    /// <summary>Of a sheet.</summary>
    internal static SheetPreview Of(Sheet sheet, CellRoles roles)
    {
        var merges = sheet.Merges.ToLookup(range => range.First);
        var covered = sheet.Merges.Where(range => range.First.Row <= MaxRows).ToList();
        // Answer cells that the file doesn't have are drawn as well.
        var cells = sheet.Cells.TakeWhile(cell => cell.Ref.Row <= MaxRows).Select(cell => cell.Ref)
            .Concat(roles.CellsOf(sheet.Name)).Where(cell => cell.Row <= MaxRows && cell.Column <= MaxColumns).Distinct().Order()
            .Where(cell => !covered.Exists(range => range.Contains(cell) && range.First != cell))
            .Select(cell => (cell, preview: Cell(sheet, cell, merges[cell].Select(range => (CellRange?)range).FirstOrDefault(), roles)))
            .Where(entry => entry.preview.Text.Length > 0 || entry.preview.Role is not null || entry.preview.ColumnSpan > 1)
            .ToList();
        return new SheetPreview(
            sheet.Name,
            sheet.Visibility == SheetVisibility.Visible,
            cells.Count == 0 ? 0 : cells.Max(entry => entry.cell.Column + entry.preview.ColumnSpan - 1),
            [.. cells.GroupBy(entry => entry.cell.Row).Select(row => new RowPreview(row.Key, [.. row.Select(entry => entry.preview)]))],
            sheet.Cells.Any(cell => cell.Ref.Row > MaxRows || cell.Ref.Column > MaxColumns));
    }

    private static CellPreview Cell(Sheet sheet, CellRef cell, CellRange? merge, CellRoles roles)
    {
        var text = sheet.Find(cell)?.Text ?? "";
        return new CellPreview(
            CellRef.ColumnName(cell.Column),
            text.Length <= MaxText ? text : text[..(char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText)] + "…",
            Math.Min(merge?.Rows ?? 1, MaxRows - cell.Row + 1),
            Math.Min(merge?.Columns ?? 1, MaxColumns - cell.Column + 1),
            roles.Find(sheet.Name, cell));
    }
}

/// <summary>A row: its number, from 1, and the cells that begin in it.</summary>
public sealed record RowPreview(int Row, IReadOnlyList<CellPreview> Cells);

/// <summary>A cell, or the top left one of a merge.</summary>
/// <param name="Column">Letters of its column.</param>
/// <param name="Text">What it shows; shortened.</param>
/// <param name="RowSpan">Rows that it covers.</param>
/// <param name="ColumnSpan">Columns that it covers.</param>
/// <param name="Role">question, or the role of an answer cell; null for what belongs to no question.</param>
public sealed record CellPreview(string Column, string Text, int RowSpan, int ColumnSpan, string? Role);
