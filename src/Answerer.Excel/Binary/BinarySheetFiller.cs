using Answerer.Excel.Writing;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;

namespace Answerer.Excel.Binary;

/// <summary>Sets the answer cells of one sheet in HSSF.</summary>
internal sealed class BinarySheetFiller
{
    private readonly HSSFWorkbook workbook;
    private readonly HSSFSheet target;
    private readonly CellStyleChooser styles;
    private readonly RowHeightEstimate heights;

    public BinarySheetFiller(HSSFWorkbook workbook, HSSFSheet target, CellStyleChooser styles, RowHeightEstimate heights)
    {
        this.workbook = workbook;
        this.target = target;
        this.styles = styles;
        this.heights = heights;
        heights.DefaultHeight = target.DefaultRowHeightInPoints;
        for (var column = 0; column < 256; column++)
        {
            if (target.GetColumnStyle(column) is { Index: not 0 } style) styles.AddColumns(column + 1, column + 1, style.Index);
            heights.AddColumns(column + 1, column + 1, target.GetColumnWidth(column) / 256.0);
        }
    }

    /// <summary>Sets the cells, and the heights of their rows: of those set by hand only when they are to be fitted.</summary>
    public bool Fill(IReadOnlyList<CellEdit> answers, bool fitRows)
    {
        foreach (var answer in answers)
        {
            var row = target.GetRow(answer.Cell.Row - 1) ?? target.CreateRow(answer.Cell.Row - 1);
            var cell = row.GetCell(answer.Cell.Column - 1) ?? NewCell(row, answer);
            if (answer.Number is { } number) cell.SetCellValue((double)styles.AsTyped(number, cell.CellStyle.Index));
            else if (CellText.Clean(answer.Text) is { Length: > 0 } text) cell.SetCellValue(text);
            else cell.SetCellType(CellType.Blank);
        }
        foreach (var row in answers.GroupBy(answer => answer.Cell.Row)) FitRow((HSSFRow)target.GetRow(row.Key - 1), [.. row], fitRows);
        return true;
    }

    // Setting a height marks it as set by hand; it isn't.
    private void FitRow(HSSFRow row, List<CellEdit> answers, bool fitRows)
    {
        if (row.RowRecord.BadFontHeight && !fitRows) return;
        row.HeightInPoints = (float)heights.Of(row.RowNum + 1, answers.ConvertAll(answer => (answer.Cell, answer.Text, styles.Of(answer, null))));
        row.RowRecord.BadFontHeight = false;
    }

    private ICell NewCell(IRow row, CellEdit answer)
    {
        var cell = row.CreateCell(answer.Cell.Column - 1);
        var rowStyle = row.IsFormatted ? row.RowStyle.Index : (int?)null;
        cell.CellStyle = workbook.GetCellStyleAt((short)styles.ForNewCell(answer, rowStyle));
        return cell;
    }
}
