using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Comparing;

/// <summary>An element of an XML part, with the place of its tag and content in the text.</summary>
internal sealed class MarkupNode
{
    private readonly int start;
    private readonly int tagEnd;
    private List<MarkupNode>? children;
    private int contentEnd;
    private int end;

    private MarkupNode(byte[] xml, MarkupScanner scanner)
    {
        Xml = xml;
        start = scanner.Start;
        tagEnd = contentEnd = end = scanner.End;
    }

    /// <summary>The whole text.</summary>
    public byte[] Xml { get; }

    public string Name => Scan().Name;

    public string LocalName => Name[(Name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    // Only of elements that differ are name and attributes ever asked for.
    public List<MarkupAttribute> Attributes => Scan().Attributes();

    public IReadOnlyList<MarkupNode> Children => children ?? (IReadOnlyList<MarkupNode>)[];

    /// <summary>The element from its start tag to its end tag.</summary>
    public ReadOnlySpan<byte> Raw => Xml.AsSpan(start, end - start);

    /// <summary>The start tag.</summary>
    public ReadOnlySpan<byte> Tag => Xml.AsSpan(start, tagEnd - start);

    /// <summary>Where the content begins and ends.</summary>
    public int ContentStart => tagEnd;

    public int ContentEnd => contentEnd;

    /// <summary>What stands before the root element.</summary>
    public ReadOnlySpan<byte> Prolog => Xml.AsSpan(0, start);

    /// <summary>What stands after the root element.</summary>
    public ReadOnlySpan<byte> Epilog => Xml.AsSpan(end);

    /// <summary>A scanner over the content, whose tags have depth 0.</summary>
    public MarkupScanner ScanContent() => new(Xml, tagEnd, contentEnd);

    private MarkupScanner Scan()
    {
        var scanner = new MarkupScanner(Xml, start, end);
        scanner.Read();
        return scanner;
    }

    /// <summary>The value of an attribute, or null.</summary>
    public string? Attribute(string name) => Attributes.Find(attribute => attribute.Name == name)?.Value;

    /// <summary>What stands between the child elements, joined: text, white space, comments.</summary>
    public byte[] OwnText()
    {
        using var text = new MemoryStream();
        var at = tagEnd;
        foreach (var child in Children)
        {
            text.Write(Xml, at, child.start - at);
            at = child.end;
        }
        text.Write(Xml, at, contentEnd - at);
        return text.ToArray();
    }

    /// <summary>The tree of a text that an XML reader has accepted.</summary>
    /// <param name="xml">The text in UTF-8.</param>
    /// <param name="leaf">Local name of a child of the root whose content is not to be taken apart, or null.</param>
    /// <param name="budget">Counts the elements.</param>
    /// <param name="part">Name of the part, for messages.</param>
    public static MarkupNode Parse(byte[] xml, string? leaf, ReadBudget budget, string part)
    {
        var scanner = new MarkupScanner(xml);
        var open = new Stack<MarkupNode>();
        while (scanner.Read())
        {
            if (scanner.Kind == TagKind.End)
            {
                var closed = open.Pop();
                (closed.contentEnd, closed.end) = (scanner.Start, scanner.End);
                if (open.Count == 0) return closed;
                continue;
            }
            budget.AddRange(part);
            var node = new MarkupNode(xml, scanner);
            if (open.Count > 0) (open.Peek().children ??= []).Add(node);
            else if (scanner.Kind == TagKind.Empty) return node;
            if (scanner.Kind == TagKind.Empty) continue;
            if (scanner.Depth == 1 && leaf is not null && node.LocalName == leaf)
            {
                scanner.SkipToEnd();
                (node.contentEnd, node.end) = (scanner.Start, scanner.End);
                continue;
            }
            open.Push(node);
        }
        throw new WorkbookFormatException(WorkbookProblem.Damaged, "XML が壊れています（要素が閉じていません）。");
    }
}
