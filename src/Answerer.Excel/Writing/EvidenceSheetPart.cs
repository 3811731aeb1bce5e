using System.Globalization;
using System.Text;
using System.Xml;
using Answerer.Excel.Formats;

namespace Answerer.Excel.Writing;

/// <summary>Writes the evidence sheet as a sheet part: notes, frozen header with filter, links to the cells, coloured status.</summary>
internal sealed class EvidenceSheetPart
{
    private const double NarrowestColumn = 8;
    private const double WidestColumn = 60;

    private readonly XmlWriter xml;
    private readonly EvidenceSheet evidence;
    private readonly EvidenceStyles styles;
    private readonly string main;
    private readonly EvidenceLinks? links;
    private readonly int columns;
    private readonly int headerRow;
    private readonly double[] widths;

    private EvidenceSheetPart(XmlWriter xml, EvidenceSheet evidence, EvidenceStyles styles, string main, EvidenceLinks? links)
    {
        this.xml = xml;
        this.evidence = evidence;
        this.styles = styles;
        this.main = main;
        this.links = links;
        columns = Math.Max(1, evidence.Header.Count);
        widths = new double[columns];
        headerRow = evidence.Notes.Count + 1;
    }

    /// <summary>The part's bytes.</summary>
    /// <param name="evidence">What the sheet says.</param>
    /// <param name="styles">The formats in the workbook's styles part.</param>
    /// <param name="mainNamespace">The namespace of the workbook's dialect.</param>
    /// <param name="links">Where the links lead; null for none.</param>
    public static byte[] Write(EvidenceSheet evidence, EvidenceStyles styles, string mainNamespace, EvidenceLinks? links)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(stream, settings))
            new EvidenceSheetPart(writer, evidence, styles, mainNamespace, links).Write();
        return stream.ToArray();
    }

    private CellRange Table => new(new CellRef(headerRow, 1), new CellRef(headerRow + evidence.Rows.Count, columns));

    private void Write()
    {
        xml.WriteStartDocument(standalone: true);
        Start("worksheet");
        Start("sheetPr");
        Element("tabColor", ("rgb", "FF1F4E78"));
        Element("pageSetUpPr", ("fitToPage", "1"));
        End();
        Element("dimension", ("ref", new CellRange(new CellRef(1, 1), Table.Last).ToString()));
        WriteView();
        Element("sheetFormatPr", ("defaultRowHeight", "18"));
        WriteColumns();
        WriteRows();
        Element("autoFilter", ("ref", Table.ToString()));
        WriteLinks();
        Element("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.5"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        Start("ignoredErrors");
        Element("ignoredError", ("sqref", Table.ToString()), ("numberStoredAsText", "1"));
        End();
        End();
        xml.WriteEndDocument();
    }

    private void WriteView()
    {
        var below = new CellRef(headerRow + 1, 1).ToString();
        Start("sheetViews");
        Start("sheetView", ("showGridLines", "0"), ("workbookViewId", "0"));
        Element("pane", ("ySplit", Text(headerRow)), ("topLeftCell", below), ("activePane", "bottomLeft"), ("state", "frozen"));
        Element("selection", ("pane", "bottomLeft"), ("activeCell", below), ("sqref", below));
        End();
        End();
    }

    private void WriteColumns()
    {
        Start("cols");
        for (var column = 0; column < columns; column++)
        {
            // Room for the filter's button beside the heading.
            var width = evidence.Rows.Select(row => Cell(row.Values, column)).Append(Cell(evidence.Header, column) + "  ").Max(TextWidth.Of) + 2.0;
            widths[column] = Math.Clamp(width, NarrowestColumn, WidestColumn);
            Element("col", ("min", Text(column + 1)), ("max", Text(column + 1)), ("width", Text(widths[column])), ("customWidth", "1"));
        }
        End();
    }

    private void WriteRows()
    {
        Start("sheetData");
        for (var i = 0; i < evidence.Notes.Count; i++)
        {
            var style = i == 0 ? styles.Warning : styles.Note;
            WriteRow(i + 1, 1, evidence.Notes[i], _ => style);
        }
        WriteRow(headerRow, LinesOf(evidence.Header), evidence.Header, _ => styles.Header);
        var status = evidence.StatusColumn;
        for (var i = 0; i < evidence.Rows.Count; i++)
        {
            var row = evidence.Rows[i];
            var values = Enumerable.Range(0, columns).Select(column => Cell(row.Values, column)).ToList();
            WriteRow(headerRow + 1 + i, LinesOf(values), values, column => column == status ? styles.For(row.Tone) : column == 0 && links is not null ? styles.Link : styles.Body);
        }
        End();
    }

    private void WriteRow(int row, int lines, IReadOnlyList<string> values, Func<int, int> style)
    {
        // A computed height, not one set by hand: the user's program may fit it anew.
        Start("row", ("r", Text(row)), ("ht", Text(Math.Min(lines * styles.LineHeight, RowHeightEstimate.Highest))));
        for (var column = 0; column < values.Count; column++)
        {
            var text = CellText.Clean(values[column]);
            Start("c", ("r", new CellRef(row, column + 1).ToString()), ("s", Text(style(column))));
            if (text.Length > 0)
            {
                xml.WriteAttributeString("t", "inlineStr");
                Start("is");
                Start("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(EscapedText.Encode(text));
                End();
                End();
            }
            End();
        }
        End();
    }

    private void WriteLinks()
    {
        if (links is null || evidence.Rows.Count == 0) return;
        Start("hyperlinks");
        for (var i = 0; i < evidence.Rows.Count; i++)
        {
            var row = evidence.Rows[i];
            Start("hyperlink", ("ref", new CellRef(headerRow + 1 + i, 1).ToString()));
            if (links.Id is { } id) xml.WriteAttributeString("r", "id", links.Namespace, id);
            xml.WriteAttributeString("location", $"'{row.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!{row.Cell}");
            End();
        }
        End();
    }

    private int LinesOf(IReadOnlyList<string> values)
    {
        var lines = 1;
        for (var column = 0; column < values.Count && column < columns; column++)
            lines = Math.Max(lines, TextWidth.Lines(values[column], widths[column] - 1));
        return lines;
    }

    private static string Cell(IReadOnlyList<string> values, int column) => column < values.Count ? values[column] : "";

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, main);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
    }

    private void End() => xml.WriteEndElement();

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        End();
    }
}
