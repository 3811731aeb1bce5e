using System.Text;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// Writes katakana in one byte a character, anything else in four, and closes each text with a zero.
/// </summary>
internal static class KanaCodec
{
    private const char KanaBase = '\u30A0';
    private const byte HighestKana = 0x5E;
    private const byte Escape = 0x7F;
    private const byte Continuation = 0x80;

    public static void Encode(string text, List<byte> bytes)
    {
        foreach (var unit in text)
        {
            var kana = unit - KanaBase;
            if (kana is > 0 and <= HighestKana)
            {
                bytes.Add((byte)kana);
                continue;
            }
            bytes.Add(Escape);
            bytes.Add((byte)(Continuation | (unit >> 12)));
            bytes.Add((byte)(Continuation | ((unit >> 6) & 0x3F)));
            bytes.Add((byte)(Continuation | (unit & 0x3F)));
        }
        bytes.Add(0);
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..bytes.IndexOf((byte)0)];
        var text = new StringBuilder(bytes.Length);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != Escape)
            {
                text.Append((char)(KanaBase + bytes[at]));
                continue;
            }
            text.Append((char)(((bytes[at + 1] & 0x3F) << 12) | ((bytes[at + 2] & 0x3F) << 6) | (bytes[at + 3] & 0x3F)));
            at += 3;
        }
        return text.ToString();
    }

    /// <summary>A text with its hiragana turned into katakana.</summary>
    public static string ToKatakana(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var at = 0; at < target.Length; at++)
                target[at] = source[at] is >= '\u3041' and <= '\u3096' ? (char)(source[at] + 0x60) : source[at];
        });
}
