using System.Text;

namespace Answerer.Indexing.Analysis;

/// <summary>
/// The form in which texts are matched: folded (NFKC, lower case), without the white space that Japanese text sets freely around
/// Latin words and digits ("IIJ XMAIL 解約" and "IIJXMAIL解約"), but with a space between two Latin words.
/// </summary>
internal static class CompactText
{
    /// <summary>Folds a text; origins lead back to it.</summary>
    public static FoldedText Of(string text)
    {
        var folded = TextFolding.Fold(text, keepSpace: true, lower: true);
        var compact = new StringBuilder(folded.Text.Length);
        var origins = new List<int>(folded.Text.Length + 1);
        for (var i = 0; i < folded.Text.Length; i++)
        {
            if (folded.Text[i] == ' ' && !(IsLatin(folded.Text, i - 1) && IsLatin(folded.Text, i + 1))) continue;
            compact.Append(folded.Text[i]);
            origins.Add(folded.Origins[i]);
        }
        origins.Add(text.Length);
        return new FoldedText(compact.ToString(), [.. origins]);
    }

    /// <summary>Whether a phrase that stands at an offset is bounded there: a Latin phrase must not be part of a longer word.</summary>
    public static bool IsBounded(string text, int start, int end) =>
        !(start > 0 && char.IsAsciiLetterOrDigit(text[start]) && char.IsAsciiLetterOrDigit(text[start - 1])) &&
        !(end < text.Length && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetterOrDigit(text[end]) && !IsPlural(text, end));

    private static bool IsPlural(string text, int end) => text[end] == 's' && (end + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 1]));

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && text[at] < '\u0250' && text[at] != ' ';
}
