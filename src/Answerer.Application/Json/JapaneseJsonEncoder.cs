using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Answerer.Application.Json;

/// <summary>
/// Escapes what RFC 8259 §7 demands and nothing else. The framework's relaxed encoder still escapes the ideographic space and
/// characters beyond the basic plane, which Japanese text is full of.
/// </summary>
internal sealed class JapaneseJsonEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\', '\u007F', '\u2028', '\u2029', .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    private JapaneseJsonEncoder()
    {
    }

    /// <summary>The one instance; stateless.</summary>
    public static JapaneseJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is < 0x20 or '"' or '\\' or 0x7F or 0x2028 or 0x2029;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var at = 0; at < span.Length;)
        {
            var found = span[at..].IndexOfAny(Suspects);
            if (found < 0) return -1;
            at += found;
            // A whole surrogate pair may stand as it is; a lone one is replaced by the caller.
            if (Rune.DecodeFromUtf16(span[at..], out var rune, out var consumed) != OperationStatus.Done || WillEncode(rune.Value)) return at;
            at += consumed;
        }
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var span = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar)) return new Rune(unicodeScalar).TryEncodeToUtf16(span, out numberOfCharactersWritten);
        var escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => string.Create(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}"),
        };
        numberOfCharactersWritten = escaped.TryCopyTo(span) ? escaped.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
