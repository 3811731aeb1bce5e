using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Comparing;

/// <summary>An element of an XML part, with the place of its tag and content in the text.</summary>
internal sealed class MarkupNode
{
    private readonly byte[] xml;
    private readonly ReadBudget budget;
    private readonly string part;
    private readonly int start;
    private readonly int tagEnd;
    private readonly int contentEnd;
    private readonly int end;
    private List<MarkupNode>? children;

    // The scanner stands on the start tag, and is left on the end tag.
    private MarkupNode(byte[] xml, MarkupScanner scanner, ReadBudget budget, string part)
    {
        budget.AddRange(part);
        (this.xml, this.budget, this.part) = (xml, budget, part);
        (start, tagEnd) = (scanner.Start, scanner.End);
        var empty = scanner.Kind == TagKind.Empty;
        if (!scanner.SkipToEnd()) throw new WorkbookFormatException(WorkbookProblem.Damaged, "XML が壊れています（要素が閉じていません）。");
        (contentEnd, end) = (empty ? tagEnd : scanner.Start, scanner.End);
    }

    public string Name => Scan().Name;

    public string LocalName => Name[(Name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    // Only of elements that differ are name and attributes ever asked for.
    public List<MarkupAttribute> Attributes => Scan().Attributes();

    public IReadOnlyList<MarkupNode> Children => children ??= ReadChildren();

    /// <summary>The element from its start tag to its end tag.</summary>
    public ReadOnlySpan<byte> Raw => xml.AsSpan(start, end - start);

    /// <summary>The start tag.</summary>
    public ReadOnlySpan<byte> Tag => xml.AsSpan(start, tagEnd - start);

    /// <summary>What stands before the root element.</summary>
    public ReadOnlySpan<byte> Prolog => xml.AsSpan(0, start);

    /// <summary>What stands after the root element.</summary>
    public ReadOnlySpan<byte> Epilog => xml.AsSpan(end);

    private MarkupScanner Scan()
    {
        var scanner = new MarkupScanner(xml, start, end);
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
            text.Write(xml, at, child.start - at);
            at = child.end;
        }
        text.Write(xml, at, contentEnd - at);
        return text.ToArray();
    }

    /// <summary>The root element of a text that an XML reader has accepted.</summary>
    /// <param name="xml">The text in UTF-8.</param>
    /// <param name="budget">Counts the elements that are looked at.</param>
    /// <param name="part">Name of the part, for messages.</param>
    public static MarkupNode Parse(byte[] xml, ReadBudget budget, string part)
    {
        var scanner = new MarkupScanner(xml);
        scanner.Read();
        return new MarkupNode(xml, scanner, budget, part);
    }

    // Elements of the same bytes are never taken apart.
    private List<MarkupNode> ReadChildren()
    {
        var found = new List<MarkupNode>();
        var scanner = new MarkupScanner(xml, tagEnd, contentEnd);
        while (scanner.Read()) found.Add(new MarkupNode(xml, scanner, budget, part));
        return found;
    }
}
