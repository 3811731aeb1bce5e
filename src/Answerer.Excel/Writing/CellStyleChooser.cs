using Answerer.Excel.Reading;

namespace Answerer.Excel.Writing;

/// <summary>Chooses the style of a cell that the sheet doesn't have yet, and what a number means in a style.</summary>
internal sealed class CellStyleChooser(Sheet sheet, StyleTable table)
{
    private readonly List<(int First, int Last, int Style)> columns = [];

    /// <summary>Notes the style of columns, both included.</summary>
    public void AddColumns(int first, int last, int style) => columns.Add((first, last, style));

    /// <summary>The style of the cell that holds it, or is to hold it.</summary>
    public int Of(CellEdit edit, int? rowStyle) => sheet.Find(edit.Cell)?.Style ?? ForNewCell(edit, rowStyle);

    /// <summary>
    /// As Excel would: the row's style, else the column's; where neither has one, the style of a neighbouring data cell, so that an
    /// answer has the table's borders and line breaks.
    /// </summary>
    public int ForNewCell(CellEdit edit, int? rowStyle)
    {
        if (edit.Model is { } model && sheet.Find(model) is { } like) return like.Style;
        if (rowStyle is { } given) return given;
        foreach (var (first, last, style) in columns)
        {
            if (edit.Cell.Column >= first && edit.Cell.Column <= last) return style;
        }
        var (row, column) = edit.Cell;
        foreach (var neighbour in (ReadOnlySpan<CellRef>)[new(row + 1, column), new(row - 1, column), new(row, column - 1), new(row, column + 1)])
        {
            if (sheet.Find(neighbour) is { Bold: false } cell && cell.Style != 0 && Fits(table[cell.Style], edit)) return cell.Style;
        }
        return 0;
    }

    /// <summary>The value to store for a number typed into a cell of that style: Excel takes 99.9 typed into a percent cell for 99.9 %.</summary>
    public decimal AsTyped(decimal number, int style) => table[style].Format.IsPercent ? number / 100 : number;

    // A neighbour's date or percent format would show a number as something else.
    private static bool Fits(CellStyle style, CellEdit edit) =>
        edit.Number is null || !(style.Format.IsDate || style.Format.IsPercent);
}
