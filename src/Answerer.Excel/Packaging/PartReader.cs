using System.Globalization;
using System.Text;
using System.Xml;

namespace Answerer.Excel.Packaging;

/// <summary>
/// Forward reading of one XML part: no DTD, no resolver, bounded depth, every fault told with part and line. All reading goes
/// through <see cref="Read"/>, which is where depth is counted.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const int HeadLength = 4096;

    private readonly Package package;
    private readonly XmlReader xml;
    private readonly char[] buffer = new char[256];

    public PartReader(Package package, PackagePart part)
    {
        this.package = package;
        Part = part;
        xml = XmlReader.Create(package.OpenXmlStream(part), Settings(package.Budget.Limits, part.Name));
    }

    public PackagePart Part { get; }

    public ReadBudget Budget => package.Budget;

    /// <summary>0 for the root element; a text lies one deeper than its element.</summary>
    public int Depth => xml.Depth;

    public string LocalName => xml.LocalName;

    public string Namespace => xml.NamespaceURI;

    /// <summary>Whether the current element is SpreadsheetML, of either conformance class.</summary>
    public bool IsMain => Dialect.IsMain(xml.NamespaceURI);

    /// <summary>Moves to the next node; false at the end of the part.</summary>
    public bool Read()
    {
        try
        {
            if (!xml.Read()) return false;
        }
        catch (XmlException e)
        {
            throw Fault(e);
        }
        if (xml.NodeType != XmlNodeType.Element) return true;
        if (xml.Depth > Budget.Limits.MaxXmlDepth)
            throw new WorkbookFormatException(WorkbookProblem.Hostile, $"要素の入れ子が深すぎます（{Part.Name}、上限 {Budget.Limits.MaxXmlDepth}）。");
        if (xml.AttributeCount > Budget.Limits.MaxXmlAttributes)
            throw new WorkbookFormatException(WorkbookProblem.Hostile, $"要素の属性が多すぎます（{Part.Name}、上限 {Budget.Limits.MaxXmlAttributes}）。");
        return true;
    }

    /// <summary>Moves to the root element.</summary>
    public void ReadRoot()
    {
        while (Read())
        {
            if (xml.NodeType == XmlNodeType.Element) return;
        }
    }

    /// <summary>
    /// Moves to the next child element of the element at <paramref name="parentDepth"/>; false at its end tag. The reader stands on
    /// the parent's start tag or anywhere inside a child; what is left of that child is skipped.
    /// </summary>
    public bool NextChild(int parentDepth)
    {
        var childless = xml.NodeType == XmlNodeType.Element && xml.Depth == parentDepth && xml.IsEmptyElement;
        while (!childless && Read() && xml.Depth > parentDepth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == parentDepth + 1) return true;
        }
        if (parentDepth == 0) ReadEpilog();
        return false;
    }

    /// <summary>Moves to the next element at any depth inside the element at <paramref name="depth"/>; false at its end tag.</summary>
    public bool NextDescendant(int depth)
    {
        if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth && xml.IsEmptyElement) return false;
        while (Read())
        {
            if (xml.Depth <= depth) return false;
            if (xml.NodeType == XmlNodeType.Element) return true;
        }
        return false;
    }

    /// <summary>All text below the current element; leaves the reader on its end tag.</summary>
    /// <param name="like">A text that it may well be, and that is then not held twice.</param>
    public string ReadText(string? like = null)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var text = "";
        StringBuilder? joined = null;
        while (Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            if (text.Length == 0) text = Value(like);
            else (joined ??= new StringBuilder(text)).Append(Value(like: null));
            RequireShort(joined?.Length ?? 0);
        }
        return joined?.ToString() ?? text;
    }

    /// <summary>
    /// Moves to the next attribute without prefix of the current element, then back to the element; to be called until it says false.
    /// One pass is quicker than asking for each by its name.
    /// </summary>
    public bool NextAttribute()
    {
        while (xml.MoveToNextAttribute())
        {
            if (xml.Prefix.Length == 0) return true;
        }
        xml.MoveToElement();
        return false;
    }

    /// <summary>The value of the current attribute, cut after 255 or 256 units; valid until the next call.</summary>
    public ReadOnlySpan<char> ValueSpan()
    {
        var length = 0;
        // The XML reader wants room for a surrogate pair.
        while (buffer.Length - length >= 2 && xml.ReadValueChunk(buffer, length, buffer.Length - length) is > 0 and var read) length += read;
        return buffer.AsSpan(0, length);
    }

    /// <summary>An attribute without namespace, or null.</summary>
    public string? Attribute(string name) => xml.GetAttribute(name);

    /// <summary>An attribute of the relationships namespace of either class (r:id), or null.</summary>
    public string? RelationshipAttribute(string name) =>
        xml.GetAttribute(name, Dialect.Transitional.Relationships) ?? xml.GetAttribute(name, Dialect.Strict.Relationships);

    /// <summary>An xsd:boolean attribute.</summary>
    public bool Flag(string name, bool otherwise = false) => xml.GetAttribute(name) is { } value ? IsTrue(value) : otherwise;

    /// <summary>An integer attribute, or null when absent or no number.</summary>
    public int? Number(string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Reads an xsd:boolean.</summary>
    public static bool IsTrue(string value) => value is "1" or "true" or "on";

    public void Dispose() => xml.Dispose();

    // Piece by piece: asked for a whole value, the XML reader would hold it twice before its length is known. This can fail like reading.
    private string Value(string? like)
    {
        try
        {
            var length = ValueSpan().Length;
            if (buffer.Length - length >= 2) return like is not null && buffer.AsSpan(0, length).SequenceEqual(like) ? like : new string(buffer, 0, length);
            var text = new StringBuilder();
            for (; length > 0; length = ValueSpan().Length)
            {
                text.Append(buffer, 0, length);
                RequireShort(text.Length);
            }
            return text.ToString();
        }
        catch (XmlException e)
        {
            throw Fault(e);
        }
    }

    private static XmlReaderSettings Settings(WorkbookLimits limits, string part) => new()
    {
        NameTable = new BoundedNameTable(limits.MaxXmlNames, part),
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private void RequireShort(int length)
    {
        if (length > Budget.Limits.MaxTextUnits) throw ReadBudget.TooLarge($"1 つの文字列の長さが上限（{Budget.Limits.MaxTextUnits:N0}）を超えています", Part.Name);
    }

    // What follows the root must be read too: junk there, or a wrong checksum, is damage like any other.
    private void ReadEpilog()
    {
        while (Read())
        {
        }
    }

    private WorkbookFormatException Fault(XmlException e) => HasDocumentType()
        ? new WorkbookFormatException(WorkbookProblem.Hostile, $"文書型宣言（DTD）を含むため読み込みません（{Part.Name}）。", e)
        : new WorkbookFormatException(WorkbookProblem.Damaged, $"XML が壊れています（{Part.Name}、{e.LineNumber} 行 {e.LinePosition} 文字目）。", e);

    // Asked only after a fault: a prohibited DTD and broken XML raise the same exception. A declaration stands before the root
    // element, so the head of the part tells; dropping zero bytes makes UTF-16 readable too.
    private bool HasDocumentType()
    {
        var head = new byte[HeadLength];
        using var stream = package.OpenStream(Part);
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var text = Encoding.Latin1.GetString(head, 0, length).Replace("\0", "", StringComparison.Ordinal);
        return text.Contains("<!DOCTYPE", StringComparison.Ordinal);
    }
}
