using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Application.Fill.Placement;

/// <summary>Fits an answer's sentences into a text cell.</summary>
internal static partial class AnswerText
{
    /// <summary>The most characters that a cell can hold (ECMA-376 Part 1, 18.3.1.53 as Excel applies it).</summary>
    private const int CellLimit = 32_767;

    /// <summary>
    /// Prefix, sentences and, if there is room, suffix. Too long a text loses whole sentences from its end, but never one that limits
    /// what the others say; null when no honest text fits.
    /// </summary>
    public static string? Fit(string prefix, string body, string suffix, int? maxLength)
    {
        var limit = Math.Min(maxLength ?? CellLimit, CellLimit);
        var sentences = SentenceSplitter.Split(body);
        for (var count = sentences.Count; count > 0; count--)
        {
            var kept = count == sentences.Count ? body : body[..sentences[count - 1].End];
            if (prefix.Length + kept.Length + suffix.Length <= limit) return prefix + kept + suffix;
            if (prefix.Length + kept.Length <= limit) return prefix + kept;
            var dropped = sentences[count - 1];
            if (Limits().IsMatch(body[dropped.Start..dropped.End])) return null;
        }
        return null;
    }

    [GeneratedRegex("原則|除き|除く|除いて|のみ|オプション|お客様にて|ただし|但し|限り|場合が(あり|ござい)|ません|ない(。|$)|参照", RegexOptions.CultureInvariant)]
    private static partial Regex Limits();
}
