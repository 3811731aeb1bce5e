using System.Globalization;
using System.Text;
using Answerer.Excel.Markup;

namespace Answerer.Excel.Writing;

/// <summary>
/// Puts answers into the text of a sheet part. Only the cells written and the tags of their rows change; new cells and rows take the
/// prefix of what surrounds them, so that the part stays in its own dialect.
/// </summary>
internal sealed class SheetSplicer
{
    private readonly byte[] xml;
    private readonly MarkupScanner scanner;
    private readonly Splices splices = new();
    private readonly IReadOnlyList<CellEdit> edits;
    private readonly CellStyleChooser styles;
    private readonly RowHeightEstimate? heights;
    private readonly string part;
    private int next;

    private SheetSplicer(byte[] xml, IReadOnlyList<CellEdit> edits, CellStyleChooser styles, RowHeightEstimate? heights, string part)
    {
        this.xml = xml;
        scanner = new MarkupScanner(xml);
        this.edits = edits;
        this.styles = styles;
        this.heights = heights;
        this.part = part;
    }

    /// <summary>The sheet's text with the answers in it.</summary>
    /// <param name="xml">The text in UTF-8.</param>
    /// <param name="edits">Answers of this sheet in reading order, each cell once.</param>
    /// <param name="styles">Chooses the style of cells that don't exist yet.</param>
    /// <param name="heights">How high rows with answers are to be; null to leave that to the opening program.</param>
    /// <param name="part">Name of the part, for messages.</param>
    public static PartContent Apply(byte[] xml, IReadOnlyList<CellEdit> edits, CellStyleChooser styles, RowHeightEstimate? heights, string part)
    {
        var splicer = new SheetSplicer(xml, edits, styles, heights, part);
        splicer.SpliceSheet();
        return splicer.splices.Content(xml);
    }

    private void SpliceSheet()
    {
        while (scanner.Read())
        {
            if (scanner.Starts(2, "col"u8)) AddColumns();
            else if (scanner.Starts(1, "sheetFormatPr"u8)) ReadDefaults();
            else if (scanner.Starts(1, "sheetData"u8)) SpliceRows();
        }
        if (next < edits.Count) throw Damaged("セルの表（sheetData）がありません");
    }

    private void AddColumns()
    {
        if (scanner.Number("min"u8) is not { } first || scanner.Number("max"u8) is not { } last) return;
        if (scanner.Number("style"u8) is { } style and not 0) styles.AddColumns(first, last, style);
        if (Points("width"u8) is { } width) heights?.AddColumns(first, last, width);
    }

    private void ReadDefaults()
    {
        if (heights is null) return;
        heights.DefaultHeight = Points("defaultRowHeight"u8) ?? heights.DefaultHeight;
        heights.DefaultWidth = Points("defaultColWidth"u8) ?? heights.DefaultWidth;
    }

    private double? Points(ReadOnlySpan<byte> attribute) =>
        double.TryParse(scanner.Attribute(attribute), CultureInfo.InvariantCulture, out var points) && points is > 0 and <= RowHeightEstimate.Highest ? points : null;

    private void SpliceRows()
    {
        var prefix = scanner.Prefix;
        if (scanner.Kind == TagKind.Empty)
        {
            Open(newTag: null, scanner.Name, NewRows(int.MaxValue, prefix));
            return;
        }
        var row = 0;
        while (scanner.Read() && scanner.Depth > 1)
        {
            if (!scanner.Starts(2, "row"u8)) continue;
            var number = RowNumber.Of(scanner.Number("r"u8), xml, scanner.End, xml.Length, row);
            if (number <= row) throw Damaged("行の順序が正しくありません");
            row = number;
            if (NewRows(number, prefix) is { Length: > 0 } rows) splices.Insert(scanner.Start, rows);
            if (next < edits.Count && edits[next].Cell.Row == number) SpliceRow(number);
            else scanner.SkipToEnd();
        }
        if (NewRows(int.MaxValue, prefix) is { Length: > 0 } rest) splices.Insert(scanner.Start, rest);
    }

    /// <summary>Rows for all answers before the row given, which the sheet doesn't have yet.</summary>
    private string NewRows(int before, string prefix)
    {
        var text = new StringBuilder();
        while (next < edits.Count && edits[next].Cell.Row < before)
        {
            var row = edits[next].Cell.Row;
            var height = Height(row, AnswersOf(row), null) is { } fitted ? string.Create(CultureInfo.InvariantCulture, $" ht=\"{fitted}\"") : "";
            text.Append(CultureInfo.InvariantCulture, $"<{prefix}row r=\"{row}\"{height}>{NewCells(row, int.MaxValue, rowStyle: null, prefix)}</{prefix}row>");
        }
        return text.ToString();
    }

    /// <summary>Cells for all answers of the row before the column given, which the row doesn't have yet.</summary>
    private string NewCells(int row, int before, int? rowStyle, string prefix)
    {
        var text = new StringBuilder();
        for (; next < edits.Count && edits[next].Cell.Row == row && edits[next].Cell.Column < before; next++)
        {
            var edit = edits[next];
            var style = styles.ForNewCell(edit, rowStyle);
            var attributes = $" r=\"{edit.Cell}\"{(style == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" s=\"{style}\""))}";
            text.Append(Cell(edit, prefix, attributes, style));
        }
        return text.ToString();
    }

    private void SpliceRow(int row)
    {
        var attributes = scanner.Attributes();
        var rowStyle = attributes.Exists(a => a.Name == "customFormat" && a.Value is "1" or "true")
            && int.TryParse(attributes.Find(a => a.Name == "s")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : (int?)null;
        var answers = AnswersOf(row);
        var tag = RowTag.Rewrite(scanner, attributes, Height(row, answers, rowStyle), (answers[0].Cell.Column, answers[^1].Cell.Column));
        var prefix = scanner.Prefix;
        if (scanner.Kind == TagKind.Empty)
        {
            Open(tag, scanner.Name, NewCells(row, int.MaxValue, rowStyle, prefix));
            return;
        }
        if (tag is not null) splices.Replace(scanner.Start, scanner.End, $"<{tag}>");
        var column = 0;
        while (scanner.Read() && scanner.Depth > 2)
        {
            if (!scanner.Starts(3, "c"u8)) continue;
            var at = CellRef.TryParse(scanner.Attribute("r"u8), out var cell) ? cell.Column : column + 1;
            if (at <= column) throw Damaged("セルの順序が正しくありません");
            column = at;
            if (NewCells(row, at, rowStyle, prefix) is { Length: > 0 } cells) splices.Insert(scanner.Start, cells);
            if (next < edits.Count && edits[next].Cell == new CellRef(row, at)) ReplaceCell(edits[next++]);
        }
        if (NewCells(row, int.MaxValue, rowStyle, prefix) is { Length: > 0 } rest) splices.Insert(scanner.Start, rest);
    }

    // Keeps the tag's attributes but those that speak of the old value: its type, metadata (cm, vm) and phonetics (ph).
    private void ReplaceCell(CellEdit edit)
    {
        var start = scanner.Start;
        var attributes = new StringBuilder();
        var style = 0;
        foreach (var attribute in scanner.Attributes())
        {
            if (attribute.Name is "t" or "cm" or "vm" or "ph") continue;
            if (attribute.Name == "s") style = scanner.Number("s"u8) ?? 0;
            attributes.Append(attribute.Raw);
        }
        var prefix = scanner.Prefix;
        scanner.SkipToEnd();
        splices.Replace(start, scanner.End, Cell(edit, prefix, attributes.ToString(), style));
    }

    private string Cell(CellEdit edit, string prefix, string attributes, int style)
    {
        if (edit.Number is { } number)
            return $"<{prefix}c{attributes}><{prefix}v>{CellText.Number(styles.AsTyped(number, style))}</{prefix}v></{prefix}c>";
        var text = CellText.Clean(edit.Text);
        return text.Length == 0
            ? $"<{prefix}c{attributes}/>"
            : $"<{prefix}c{attributes} t=\"inlineStr\">{CellText.InlineString(text, prefix)}</{prefix}c>";
    }

    /// <summary>Gives the current empty element a content.</summary>
    private void Open(string? newTag, string name, string content)
    {
        if (content.Length == 0) return;
        var slash = scanner.End - 2;
        if (newTag is null) splices.Replace(slash, scanner.End, $">{content}</{name}>");
        else splices.Replace(scanner.Start, scanner.End, $"<{newTag}>{content}</{name}>");
    }

    /// <summary>The answers of the row that the next answer belongs to.</summary>
    private List<CellEdit> AnswersOf(int row) => [.. edits.Skip(next).TakeWhile(edit => edit.Cell.Row == row)];

    private double? Height(int row, List<CellEdit> answers, int? rowStyle) =>
        heights?.Of(row, answers.ConvertAll(answer => (answer.Cell, answer.Text, styles.Of(answer, rowStyle))));

    private WorkbookFormatException Damaged(string what) => new(WorkbookProblem.Damaged, $"{what}（{part}）。");
}
