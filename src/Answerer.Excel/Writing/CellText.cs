using System.Globalization;
using System.Text;
using Answerer.Excel.Formats;
using Answerer.Excel.Markup;

namespace Answerer.Excel.Writing;

/// <summary>Texts and numbers as a cell may hold them.</summary>
internal static class CellText
{
    /// <summary>The most UTF-16 units a cell holds (Excel specifications and limits).</summary>
    public const int MaxLength = 32_767;

    /// <summary>Drops what XML can't carry (control characters, lone surrogates), makes line breaks LF, and cuts at the limit.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && clean.Length < MaxLength; i++)
        {
            var unit = text[i];
            if (unit == '\r')
            {
                clean.Append('\n');
                if (i + 1 < text.Length && text[i + 1] == '\n') i++;
            }
            else if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (clean.Length + 2 > MaxLength) break;
                clean.Append(unit).Append(text[++i]);
            }
            else if (unit is '\t' or '\n' or >= ' ' && !char.IsSurrogate(unit) && unit is not ('\uFFFE' or '\uFFFF'))
            {
                clean.Append(unit);
            }
        }
        return clean.ToString();
    }

    /// <summary>An inline string: the element is with its text, in the dialect's prefix.</summary>
    public static string InlineString(string cleanText, string prefix)
    {
        var preserve = cleanText.Length > 0 && (char.IsWhiteSpace(cleanText[0]) || char.IsWhiteSpace(cleanText[^1]) || cleanText.AsSpan().ContainsAny('\n', '\t'))
            ? " xml:space=\"preserve\""
            : "";
        return $"<{prefix}is><{prefix}t{preserve}>{EscapedMarkup.Encode(EscapedText.Encode(cleanText))}</{prefix}t></{prefix}is>";
    }

    /// <summary>A number without trailing zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.#############################", CultureInfo.InvariantCulture);
}
