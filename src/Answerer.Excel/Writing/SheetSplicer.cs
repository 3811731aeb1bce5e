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
    private readonly SheetCursor rows;
    private readonly Stream target;
    private readonly IReadOnlyList<CellEdit> edits;
    private readonly CellStyleChooser styles;
    private readonly RowHeightEstimate? heights;
    private readonly string part;
    private MarkupScanner scanner;
    private Splices splices = new();
    private int next;

    private SheetSplicer(SheetCursor rows, Stream target, IReadOnlyList<CellEdit> edits, CellStyleChooser styles, RowHeightEstimate? heights, string part)
    {
        this.rows = rows;
        this.target = target;
        this.edits = edits;
        this.styles = styles;
        this.heights = heights;
        this.part = part;
        scanner = new MarkupScanner(rows.Head);
    }

    /// <summary>Writes the sheet's text with the answers in it.</summary>
    /// <param name="rows">The text, before its first row.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="edits">Answers of this sheet in reading order, each cell once.</param>
    /// <param name="styles">Chooses the style of cells that don't exist yet.</param>
    /// <param name="heights">How high rows with answers are to be; null to leave that to the opening program.</param>
    /// <param name="part">Name of the part, for messages.</param>
    public static void Copy(SheetCursor rows, Stream target, IReadOnlyList<CellEdit> edits, CellStyleChooser styles, RowHeightEstimate? heights, string part) =>
        new SheetSplicer(rows, target, edits, styles, heights, part).CopySheet();

    private void CopySheet()
    {
        if (rows.Head.Length == 0) throw Damaged("セルの表（sheetData）がありません");
        while (scanner.Read() && !scanner.Starts(1, "sheetData"u8))
        {
            if (scanner.Starts(2, "col"u8)) AddColumns();
            else if (scanner.Starts(1, "sheetFormatPr"u8)) ReadDefaults();
        }
        var prefix = scanner.Prefix;
        if (scanner.Kind == TagKind.Empty) Open(newTag: null, scanner.Name, NewRows(int.MaxValue, prefix));
        splices.Write(target, rows.Head, 0, rows.Head.Length);
        CopyRows(prefix);
        while (rows.ReadRest(out var piece)) target.Write(piece);
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

    private void CopyRows(string prefix)
    {
        var last = 0;
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.Number <= last) throw Damaged("行の順序が正しくありません");
            last = row.Number;
            target.Write(rows.Gap);
            target.Write(Encoding.UTF8.GetBytes(NewRows(row.Number, prefix)));
            if (next < edits.Count && edits[next].Cell.Row == row.Number) CopyWithAnswers(row);
            else target.Write(row.Raw);
        }
        target.Write(rows.Gap);
        target.Write(Encoding.UTF8.GetBytes(NewRows(int.MaxValue, prefix)));
    }

    private void CopyWithAnswers(SheetRow row)
    {
        scanner = new MarkupScanner(row.Xml, row.Start, row.End);
        splices = new Splices();
        scanner.Read();
        SpliceRow(row.Number);
        splices.Write(target, row.Xml, row.Start, row.End);
    }

    /// <summary>Rows for all answers before the row given, which the sheet doesn't have yet.</summary>
    private string NewRows(int before, string prefix)
    {
        if (next == edits.Count || edits[next].Cell.Row >= before) return "";
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
        while (scanner.Read() && scanner.Depth > 0)
        {
            if (!scanner.Starts(1, "c"u8)) continue;
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
