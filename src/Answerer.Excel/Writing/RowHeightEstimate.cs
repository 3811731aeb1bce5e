using Answerer.Excel.Reading;

namespace Answerer.Excel.Writing;

/// <summary>
/// Estimates how high a row must be to show its wrapped texts, for programs that don't fit rows on opening (LibreOffice takes a row
/// without height for one of the default height; so does everybody in a binary workbook).
/// </summary>
internal sealed class RowHeightEstimate(Sheet sheet, StyleTable styles)
{
    /// <summary>The highest row that Excel takes, in points.</summary>
    public const double Highest = 409;

    /// <summary>Of a column's width, what its padding takes.</summary>
    private const double Padding = 1;

    private readonly List<(int First, int Last, double Width)> columns = [];

    /// <summary>Height of a row that nothing else is said of, in points.</summary>
    public double DefaultHeight { get; set; } = 15;

    /// <summary>Width of a column that nothing else is said of, in characters.</summary>
    public double DefaultWidth { get; set; } = 8.43;

    /// <summary>Notes the width of columns, both included, in characters of the default font.</summary>
    public void AddColumns(int first, int last, double width) => columns.Add((first, last, width));

    /// <summary>The height in points, given the texts of the row's answers and the styles of their cells; never below the default.</summary>
    public double Of(int row, IReadOnlyList<(CellRef Cell, string Text, int Style)> answers)
    {
        var answered = answers.Select(answer => answer.Cell).ToHashSet();
        var texts = sheet.CellsOfRow(row).Where(cell => !answered.Contains(cell.Ref)).Select(cell => (cell.Ref, cell.Text, cell.Style)).Concat(answers);
        var height = texts.Max(cell => HeightOf(cell.Item1, cell.Item2, styles[cell.Item3]));
        return Math.Clamp(Math.Round(height, 2), DefaultHeight, Highest);
    }

    // A cell merged over rows has their heights together; it needs none of its own.
    private double HeightOf(CellRef cell, string text, CellStyle style)
    {
        var merge = sheet.Merges.FirstOrDefault(merge => merge.Contains(cell), new CellRange(cell, cell));
        if (text.Length == 0 || merge.Rows > 1) return 0;
        var fontSize = styles[0].FontSize;
        var width = Enumerable.Range(cell.Column, merge.Columns).Sum(WidthOf) * fontSize / style.FontSize - Padding;
        var lines = style.Wraps ? TextWidth.Lines(text, width) : 1;
        return lines * style.FontSize * Math.Clamp(DefaultHeight / fontSize, 1.2, 1.75);
    }

    private double WidthOf(int column)
    {
        foreach (var (first, last, width) in columns)
        {
            if (column >= first && column <= last) return width;
        }
        return DefaultWidth;
    }
}
