using System.Globalization;
using System.Text;
using Answerer.Excel.Markup;
using Answerer.Excel.Reading;

namespace Answerer.Excel.Writing;

/// <summary>
/// Appends the evidence sheet's formats to a styles part. Fonts, fills, borders and formats are only ever added at the end of their
/// lists, so that every index of the workbook keeps its meaning.
/// </summary>
internal sealed class StyleSheetEditor
{
    /// <summary>The lists in the order of CT_Stylesheet (ECMA-376 Part 1, 18.8.39), with what a list begins with that isn't there yet.</summary>
    private static readonly (string Name, string First)[] Lists =
    [
        ("fonts", "<font><sz val=\"11\"/></font>"),
        ("fills", "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"),
        ("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>"),
        ("cellStyleXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"),
        ("cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"),
    ];

    /// <summary>Line height of Japanese fonts in Excel per point of their size (18.75 for 11).</summary>
    private const double LinePerPoint = 18.75 / 11;

    private readonly byte[] xml;
    private readonly List<FoundList> found = [];
    private string rootPrefix = "";
    private int startOfContent;
    private string fontFace = "";
    private string fontSize = "11";

    private StyleSheetEditor(byte[] xml) => this.xml = xml;

    /// <summary>A styles part that holds nothing yet but its root element.</summary>
    public static byte[] Empty(string mainNamespace) => Encoding.UTF8.GetBytes(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"{mainNamespace}\"></styleSheet>");

    /// <summary>Appends the formats.</summary>
    /// <param name="xml">The styles part in UTF-8.</param>
    /// <param name="largestUsed">Largest index that a cell names; one beyond the list shows as the default format and must stay so.</param>
    /// <param name="styles">Where the formats stand now.</param>
    public static byte[] Append(byte[] xml, int largestUsed, out EvidenceStyles styles)
    {
        var editor = new StyleSheetEditor(WithOpenRoot(xml));
        editor.Scan();
        return editor.Append(largestUsed, out styles);
    }

    // Some producers write a root without content.
    private static byte[] WithOpenRoot(byte[] xml)
    {
        var scanner = new MarkupScanner(xml);
        var splices = new Splices();
        if (scanner.Read() && scanner.Kind == TagKind.Empty) splices.Replace(scanner.End - 2, scanner.End, $"></{scanner.Name}>");
        return splices.Apply(xml);
    }

    private void Scan()
    {
        var scanner = new MarkupScanner(xml);
        while (scanner.Read())
        {
            if (scanner.Depth == 0 && scanner.Kind == TagKind.Start) (rootPrefix, startOfContent) = (scanner.Prefix, scanner.End);
            if (scanner.Depth != 1 || scanner.Kind == TagKind.End) continue;
            var name = Encoding.UTF8.GetString(scanner.LocalName);
            if (name == "numFmts")
            {
                scanner.SkipToEnd();
                startOfContent = scanner.End; // number formats come before fonts
            }
            else if (Array.Exists(Lists, list => list.Name == name))
            {
                found.Add(ReadList(scanner, name));
            }
        }
    }

    private FoundList ReadList(MarkupScanner scanner, string name)
    {
        var list = new FoundList(name, scanner.Name, scanner.Prefix, scanner.Start, scanner.End, scanner.Attributes(), scanner.Kind == TagKind.Empty);
        if (list.IsEmpty) return list with { ContentEnd = list.TagEnd, End = list.TagEnd };
        var items = 0;
        while (scanner.Read() && scanner.Depth > 1)
        {
            if (scanner.Depth == 2 && scanner.Kind != TagKind.End) items++;
            if (name == "fonts" && items == 1) ReadFace(scanner);
        }
        return list with { Items = items, ContentEnd = scanner.Start, End = scanner.End };
    }

    // The sheet is to look like its workbook: the face and size of the default font.
    private void ReadFace(MarkupScanner scanner)
    {
        if (scanner.Starts(3, "name"u8)) fontFace = scanner.Attribute("val"u8) ?? "";
        else if (scanner.Starts(3, "sz"u8)) fontSize = scanner.Attribute("val"u8) ?? fontSize;
    }

    private byte[] Append(int largestUsed, out EvidenceStyles styles)
    {
        var splices = new Splices();
        var position = startOfContent;
        var first = new Dictionary<string, int>();
        foreach (var (name, initial) in Lists)
        {
            var list = found.Find(l => l.Name == name);
            var before = list?.Items ?? 0;
            var prelude = before == 0 ? initial : "";
            if (name == "cellXfs") prelude += DefaultFormats(before + CountItems(prelude), largestUsed);
            first[name] = before + CountItems(prelude);
            var items = prelude + (name switch
            {
                "fonts" => Fonts(),
                "fills" => EvidenceFormats.Fills,
                "borders" => EvidenceFormats.Borders,
                "cellXfs" => EvidenceFormats.CellFormats(first["fonts"], first["fills"], first["borders"]),
                _ => "",
            });
            var count = before + CountItems(items);
            if (list is null) splices.Insert(position, Prefixed($"<{name} count=\"{Text(count)}\">{items}</{name}>", rootPrefix));
            else if (items.Length > 0) Extend(splices, list, items, count);
            position = list?.End ?? position;
        }
        var size = double.TryParse(fontSize, CultureInfo.InvariantCulture, out var points) && points is > 0 and < 100 ? points : 11;
        styles = EvidenceStyles.From(first["cellXfs"]) with { LineHeight = Math.Round(size * LinePerPoint, 2) };
        return splices.Apply(xml);
    }

    private static void Extend(Splices splices, FoundList list, string items, int count)
    {
        var tag = new StringBuilder(list.Tag);
        foreach (var attribute in list.Attributes)
            tag.Append(attribute.Name == "count" ? $" count=\"{Text(count)}\"" : attribute.Raw);
        var content = Prefixed(items, list.Prefix);
        if (list.IsEmpty)
        {
            splices.Replace(list.Start, list.TagEnd, $"<{tag}>{content}</{list.Tag}>");
            return;
        }
        splices.Replace(list.Start, list.TagEnd, $"<{tag}>");
        splices.Insert(list.ContentEnd, content);
    }

    private static string DefaultFormats(int count, int largestUsed)
    {
        const string Default = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
        if (largestUsed >= StyleTable.MaxCellFormats) throw new WorkbookFormatException(WorkbookProblem.Damaged, "セルの書式番号が上限を超えています。");
        return string.Concat(Enumerable.Repeat(Default, Math.Max(0, largestUsed + 1 - count)));
    }

    private string Fonts() => EvidenceFormats.Fonts(fontSize, fontFace);

    private static int CountItems(string items)
    {
        if (items.Length == 0) return 0;
        var scanner = new MarkupScanner(Encoding.UTF8.GetBytes(items));
        var count = 0;
        while (scanner.Read())
        {
            if (scanner.Depth == 0 && scanner.Kind != TagKind.End) count++;
        }
        return count;
    }

    private static string Prefixed(string xml, string prefix) => prefix.Length == 0
        ? xml
        : xml.Replace("</", "\0", StringComparison.Ordinal).Replace("<", "<" + prefix, StringComparison.Ordinal).Replace("\0", "</" + prefix, StringComparison.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record FoundList(string Name, string Tag, string Prefix, int Start, int TagEnd, List<MarkupAttribute> Attributes, bool IsEmpty)
    {
        public int Items { get; init; }
        public int ContentEnd { get; init; }
        public int End { get; init; }
    }
}
