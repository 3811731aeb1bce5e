using System.Globalization;
using System.Text;

namespace Answerer.Indexing;

/// <summary>
/// The one way in which texts are made comparable: Unicode NFKC, invariant lower case, white space removed or reduced to one
/// space. Lone surrogates become U+FFFD first, because <see cref="string.Normalize()"/> throws on them. Stateless.
/// </summary>
public static class TextFolding
{
    private const int MaxOnStack = 512;

    /// <summary>NFKC with runs of white space (line breaks included) as one space, trimmed; case kept.</summary>
    public static string Normalize(string text) => Folded(text, keepSpace: true, lower: false).Trim();

    /// <summary>NFKC, lower case, white space removed: for comparing Japanese text whose spacing means nothing.</summary>
    public static string Squash(string text) => Folded(text, keepSpace: false, lower: true);

    // Most texts hold nothing but characters that stay or vanish, and need no account of where each came from.
    private static string Folded(string text, bool keepSpace, bool lower)
    {
        var folded = text.Length <= MaxOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (keepSpace && (length == 0 || folded[length - 1] != ' ')) folded[length++] = ' ';
            }
            else if (IsStable(c))
            {
                folded[length++] = lower ? char.ToLowerInvariant(c) : c;
            }
            else
            {
                return Fold(text, keepSpace, lower).Text;
            }
        }
        return folded[..length].SequenceEqual(text) ? text : new string(folded[..length]);
    }

    /// <summary>Folds and keeps, for every character of the result, where it came from.</summary>
    public static FoldedText Fold(string text, bool keepSpace, bool lower)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length;)
        {
            var length = UnitLength(text, i);
            if (char.IsWhiteSpace(text[i]))
            {
                if (keepSpace && (folded.Length == 0 || folded[^1] != ' ')) Add(" ", i);
            }
            else if (length == 1 && IsStable(text[i]))
            {
                folded.Append(lower ? char.ToLowerInvariant(text[i]) : text[i]);
                origins.Add(i);
            }
            else
            {
                AddNormalized(text.AsSpan(i, length), i);
            }
            i += length;
        }
        origins.Add(text.Length);
        return new FoldedText(folded.ToString(), [.. origins]);

        void AddNormalized(ReadOnlySpan<char> unit, int origin)
        {
            var whole = unit.Length > 1 && char.IsSurrogatePair(unit[0], unit[1]);
            var sound = char.IsSurrogate(unit[0]) && !whole ? string.Concat("\uFFFD", unit[1..]) : unit.ToString();
            var normal = sound.Normalize(NormalizationForm.FormKC);
            foreach (var c in normal)
            {
                if (!char.IsWhiteSpace(c)) Add((lower ? char.ToLowerInvariant(c) : c).ToString(), origin);
                else if (keepSpace && (folded.Length == 0 || folded[^1] != ' ')) Add(" ", origin);
            }
        }

        void Add(string piece, int origin)
        {
            folded.Append(piece);
            for (var k = 0; k < piece.Length; k++) origins.Add(origin);
        }
    }

    /// <summary>Whether NFKC leaves the character alone when nothing combining follows it.</summary>
    private static bool IsStable(char c) =>
        c is >= '!' and <= '~' or >= 'ぁ' and <= 'ゖ' or >= 'ァ' and <= 'ー' or >= '\u4E00' and <= '\u9FFF' or >= '、' and <= '】';

    /// <summary>Length of the piece that normalises as a whole: a character with the marks that combine with it.</summary>
    private static int UnitLength(string text, int at)
    {
        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        while (at + length < text.Length && Combines(text[at + length])) length++;
        return length;
    }

    // U+FF9E and U+FF9F are letters by category, but compose with the half-width kana before them.
    private static bool Combines(char c) =>
        c is '\uFF9E' or '\uFF9F' ||
        (c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
