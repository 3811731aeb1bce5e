using System.Buffers;
using System.Globalization;
using System.Text;

namespace Answerer.Excel.Markup;

/// <summary>
/// Walks the tags of a UTF-8 XML text and says where each stands, so that a part can be changed and compared byte by byte. Only for
/// texts that an XML reader has accepted: no well-formedness is checked, and there is no DTD. A text may be cut off: then the walk ends
/// before the first tag that isn't whole.
/// </summary>
internal sealed class MarkupScanner
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    private readonly byte[] xml;
    private readonly int limit;
    private int position;
    private int open;

    public MarkupScanner(byte[] xml) : this(xml, 0, xml.Length)
    {
    }

    /// <summary>Scans the content of an element alone: its child elements have depth 0, its own end tag -1.</summary>
    public MarkupScanner(byte[] xml, int start, int end)
    {
        this.xml = xml;
        position = start;
        limit = end;
    }

    /// <summary>Where the current tag begins (its &lt;) and ends (after its &gt;).</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    public TagKind Kind { get; private set; }

    /// <summary>0 for the root element; an end tag has the depth of its start tag.</summary>
    public int Depth { get; private set; }

    /// <summary>The name without prefix.</summary>
    public ReadOnlySpan<byte> LocalName => NameSpan[(NameSpan.IndexOf((byte)':') + 1)..];

    /// <summary>The prefix with its colon, or "".</summary>
    public string Prefix => Encoding.UTF8.GetString(NameSpan[..(NameSpan.IndexOf((byte)':') + 1)]);

    /// <summary>The name with its prefix.</summary>
    public string Name => Encoding.UTF8.GetString(NameSpan);

    private ReadOnlySpan<byte> NameSpan
    {
        get
        {
            var from = xml.AsSpan(Start + (Kind == TagKind.End ? 2 : 1));
            return from[..from.IndexOfAny(NameEnds)];
        }
    }

    /// <summary>Moves to the next start, empty or end tag; false after the last one.</summary>
    public bool Read()
    {
        while (true)
        {
            var at = xml.AsSpan(position, limit - position).IndexOf((byte)'<');
            if (at < 0) return false;
            Start = position + at;
            var rest = xml.AsSpan(Start, limit - Start);
            var end = rest.StartsWith("<?"u8) ? "?>"u8
                : rest.StartsWith("<!--"u8) ? "-->"u8
                : rest.StartsWith("<![CDATA["u8) ? "]]>"u8
                : default;
            if (end.IsEmpty) return TryReadTag();
            var length = rest.IndexOf(end);
            if (length < 0) return false;
            position = Start + length + end.Length;
        }
    }

    /// <summary>Whether the current tag starts an element of that name at that depth.</summary>
    public bool Starts(int depth, ReadOnlySpan<byte> localName) =>
        Depth == depth && Kind != TagKind.End && LocalName.SequenceEqual(localName);

    /// <summary>Moves to the end tag of the current element (stays on an empty tag); false when the text doesn't reach it.</summary>
    public bool SkipToEnd()
    {
        if (Kind == TagKind.Empty || TryJumpToEnd()) return true;
        var depth = Depth;
        while (Read())
        {
            if (Depth <= depth) return true;
        }
        return false;
    }

    // Most elements hold none of their own name, and no comment or CDATA section: then the next end tag of that name is theirs.
    private bool TryJumpToEnd()
    {
        var rest = xml.AsSpan(End, limit - End);
        ReadOnlySpan<byte> close = [(byte)'<', (byte)'/', .. NameSpan];
        var at = rest.IndexOf(close);
        if (at < 0 || at + close.Length == rest.Length || !NameEnds.Contains(rest[at + close.Length])) return false;
        ReadOnlySpan<byte> another = [(byte)'<', .. NameSpan];
        var content = rest[..at];
        if (content.IndexOf(another) >= 0 || content.IndexOf("<!"u8) >= 0 || content.IndexOf("<?"u8) >= 0) return false;
        Start = End + at;
        return TryReadTag();
    }

    /// <summary>The attributes of the current tag, in order.</summary>
    public List<MarkupAttribute> Attributes()
    {
        var attributes = new List<MarkupAttribute>();
        for (var at = FirstAttribute; TryAttribute(at, out var bounds); at = bounds.End)
        {
            var name = Encoding.UTF8.GetString(xml.AsSpan(bounds.Name, bounds.NameLength));
            attributes.Add(new MarkupAttribute(name, Value(bounds), Encoding.UTF8.GetString(xml, at, bounds.End - at)));
        }
        return attributes;
    }

    /// <summary>The value of an attribute, or null.</summary>
    public string? Attribute(ReadOnlySpan<byte> name)
    {
        for (var at = FirstAttribute; TryAttribute(at, out var bounds); at = bounds.End)
        {
            if (xml.AsSpan(bounds.Name, bounds.NameLength).SequenceEqual(name)) return Value(bounds);
        }
        return null;
    }

    /// <summary>The value of an attribute as an integer, or null.</summary>
    public int? Number(ReadOnlySpan<byte> name) =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private int FirstAttribute => Start + 1 + NameSpan.Length;

    private string Value(AttributeBounds bounds) =>
        EscapedMarkup.Decode(Encoding.UTF8.GetString(xml, bounds.Value, bounds.End - 1 - bounds.Value));

    private bool TryAttribute(int at, out AttributeBounds bounds)
    {
        bounds = default;
        while (IsSpace(xml[at])) at++;
        if (xml[at] is (byte)'>' or (byte)'/') return false;
        var equals = at + xml.AsSpan(at).IndexOf((byte)'=');
        var quote = equals + 1;
        while (IsSpace(xml[quote])) quote++;
        var length = xml.AsSpan(quote + 1).IndexOf(xml[quote]);
        bounds = new AttributeBounds(at, xml.AsSpan(at, equals - at).TrimEnd(" \t\r\n"u8).Length, quote + 1, quote + length + 2);
        return true;
    }

    private bool TryReadTag()
    {
        var at = Start + 1;
        while (true)
        {
            var next = xml.AsSpan(at, limit - at).IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (next < 0) return false;
            at += next;
            if (xml[at] == (byte)'>') break;
            var quoted = xml.AsSpan(at + 1, limit - at - 1).IndexOf(xml[at]);
            if (quoted < 0) return false;
            at += quoted + 2;
        }
        End = position = at + 1;
        Kind = xml[Start + 1] == (byte)'/' ? TagKind.End : xml[at - 1] == (byte)'/' ? TagKind.Empty : TagKind.Start;
        Depth = Kind == TagKind.End ? --open : open;
        if (Kind == TagKind.Start) open++;
        return true;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    /// <summary>Where an attribute's name and value begin, and where it ends (after its closing quote).</summary>
    private readonly record struct AttributeBounds(int Name, int NameLength, int Value, int End);
}
