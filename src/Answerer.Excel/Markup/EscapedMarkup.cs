using System.Globalization;
using System.Text;

namespace Answerer.Excel.Markup;

/// <summary>Character references of XML.</summary>
internal static class EscapedMarkup
{
    /// <summary>Resolves the five named references and numeric ones (XML 1.0, 4.1).</summary>
    public static string Decode(string raw)
    {
        if (!raw.Contains('&', StringComparison.Ordinal)) return raw;
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var end = raw[i] == '&' ? raw.IndexOf(';', i) : -1;
            if (end < 0)
            {
                text.Append(raw[i]);
                continue;
            }
            text.Append(Resolve(raw.AsSpan(i + 1, end - i - 1)));
            i = end;
        }
        return text.ToString();
    }

    /// <summary>Escapes a text for element content or a quoted attribute.</summary>
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny("&<>\"")) return text;
        return new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
    }

    private static string Resolve(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "amp": return "&";
            case "lt": return "<";
            case "gt": return ">";
            case "quot": return "\"";
            case "apos": return "'";
        }
        var hexadecimal = name.StartsWith("#x", StringComparison.Ordinal);
        var digits = name[(hexadecimal ? 2 : 1)..];
        return int.TryParse(digits, hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
            ? new Rune(code).ToString()
            : "";
    }
}
