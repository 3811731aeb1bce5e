using Answerer.Excel.Formats;
using Answerer.Excel.Reading;
using NPOI.HSSF.UserModel;
using NPOI.HSSF.Util;
using NPOI.SS.UserModel;

namespace Answerer.Excel.Binary;

/// <summary>Reads the cell formats of a binary workbook.</summary>
internal static class BinaryStyles
{
    /// <summary>The formats by their place among the XF records.</summary>
    public static StyleTable Read(HSSFWorkbook workbook)
    {
        var palette = workbook.GetCustomPalette();
        var formats = new Dictionary<string, NumberFormat>(StringComparer.Ordinal);
        return StyleTable.Of([.. Enumerable.Range(0, workbook.NumCellStyles).Select(i => Of(workbook.GetCellStyleAt((short)i)))]);

        CellStyle Of(ICellStyle style)
        {
            var code = style.GetDataFormatString() ?? "";
            if (!formats.TryGetValue(code, out var format)) formats.Add(code, format = NumberFormat.Parse(code));
            var bordered = (style.BorderLeft, style.BorderRight, style.BorderTop, style.BorderBottom) != default;
            var font = style.GetFont(workbook);
            return new CellStyle(format, style.IsLocked, Fill(style, palette), font.IsBold, bordered) { Wraps = style.WrapText, FontSize = font.FontHeightInPoints };
        }
    }

    private static string? Fill(ICellStyle style, HSSFPalette palette) =>
        style.FillPattern == FillPattern.SolidForeground && palette.GetColor(style.FillForegroundColor) is { } color and not HSSFColor.Automatic
            ? "FF" + Convert.ToHexString([.. color.RGB.Select(part => (byte)part)])
            : null;
}
