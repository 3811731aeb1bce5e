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

    public BinarySheetFiller(HSSFWorkbook workbook, HSSFSheet target, CellStyleChooser styles)
    {
        this.workbook = workbook;
        this.target = target;
        this.styles = styles;
        for (var column = 0; column < 256; column++)
        {
            if (target.GetColumnStyle(column) is { Index: not 0 } style) styles.AddColumns(column + 1, column + 1, style.Index);
        }
    }

    /// <summary>Sets the cells.</summary>
    public bool Fill(IReadOnlyList<CellEdit> answers)
    {
        foreach (var answer in answers)
        {
            var row = target.GetRow(answer.Cell.Row - 1) ?? target.CreateRow(answer.Cell.Row - 1);
            var cell = row.GetCell(answer.Cell.Column - 1) ?? NewCell(row, answer);
            if (answer.Number is { } number) cell.SetCellValue((double)styles.AsTyped(number, cell.CellStyle.Index));
            else if (CellText.Clean(answer.Text) is { Length: > 0 } text) cell.SetCellValue(text);
            else cell.SetCellType(CellType.Blank);
        }
        return true;
    }

    private ICell NewCell(IRow row, CellEdit answer)
    {
        var cell = row.CreateCell(answer.Cell.Column - 1);
        var rowStyle = row.IsFormatted ? row.RowStyle.Index : (int?)null;
        cell.CellStyle = workbook.GetCellStyleAt((short)styles.ForNewCell(answer, rowStyle));
        return cell;
    }
}
