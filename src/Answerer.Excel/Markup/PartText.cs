using System.Text;

namespace Answerer.Excel.Markup;

/// <summary>The text of an XML part as UTF-8. Parts are UTF-8 or, rarely, UTF-16 (ECMA-376 Part 2, 7.2.2.2); the latter are converted and back.</summary>
internal sealed class PartText
{
    private readonly Encoding? wide;

    private PartText(byte[] utf8, Encoding? wide)
    {
        Utf8 = utf8;
        this.wide = wide;
    }

    /// <summary>The text, with a byte order mark where the part has one.</summary>
    public byte[] Utf8 { get; }

    /// <summary>Reads a part's bytes.</summary>
    /// <exception cref="WorkbookFormatException">The part declares another encoding.</exception>
    public static PartText Decode(byte[] bytes, string part)
    {
        if (WideEncoding(bytes, part) is { } unicode) return new PartText(Encoding.Convert(unicode, Encoding.UTF8, bytes), unicode);
        RequireUtf8(bytes, part);
        return new PartText(bytes, null);
    }

    /// <summary>Converts a changed text back into the part's encoding.</summary>
    public byte[] Encode(byte[] utf8) => wide is null ? utf8 : Encoding.Convert(Encoding.UTF8, wide, utf8);

    /// <summary>The encoding of a text that begins so and isn't UTF-8, or null.</summary>
    /// <exception cref="WorkbookFormatException">It is UTF-32.</exception>
    public static Encoding? WideEncoding(ReadOnlySpan<byte> start, string part) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, ..] => throw Unsupported(part),
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>Refuses a text whose XML declaration names another encoding than UTF-8.</summary>
    public static void RequireUtf8(ReadOnlySpan<byte> text, string part)
    {
        if (text.StartsWith("\uFEFF"u8)) text = text["\uFEFF"u8.Length..];
        if (!text.StartsWith("<?xml"u8)) return;
        var declaration = Encoding.Latin1.GetString(text[..(text.IndexOf("?>"u8) + 2)]);
        var at = declaration.IndexOf("encoding", StringComparison.Ordinal);
        if (at < 0) return;
        var value = declaration[(at + "encoding".Length)..].TrimStart(' ', '=', '\t', '\r', '\n', '"', '\'');
        if (!value.StartsWith("utf-8", StringComparison.OrdinalIgnoreCase))
            throw Unsupported(part);
    }

    private static WorkbookFormatException Unsupported(string part) =>
        new(WorkbookProblem.Unsupported, $"文字コードが UTF-8 でも UTF-16 でもないパートには記入できません（{part}）。");
}
