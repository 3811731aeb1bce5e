using System.Globalization;
using System.Text;

namespace Answerer.Excel.Formats;

/// <summary>The escape _xHHHH_ of cell texts (ST_Xstring, ECMA-376 Part 1, 22.9.2.19).</summary>
internal static class EscapedText
{
    private const int EscapeLength = 7;

    /// <summary>The text that is meant; line breaks of any kind become LF.</summary>
    public static string Decode(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
        {
            var decoded = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; i++)
            {
                if (IsEscape(text.AsSpan(i), out var unit))
                {
                    decoded.Append(unit);
                    i += EscapeLength - 1;
                }
                else
                {
                    decoded.Append(text[i]);
                }
            }
            text = decoded.ToString();
        }
        return text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
    }

    /// <summary>Escapes what would be read as an escape: the underscore before xHHHH_ becomes _x005F_.</summary>
    public static string Encode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var encoded = new StringBuilder(text.Length + EscapeLength);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscape(text.AsSpan(i), out _)) encoded.Append("_x005F_");
            else encoded.Append(text[i]);
        }
        return encoded.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text, out char unit)
    {
        unit = '\0';
        if (text.Length < EscapeLength || text[0] != '_' || text[1] != 'x' || text[6] != '_') return false;
        if (!ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return false;
        unit = (char)code;
        return true;
    }
}
