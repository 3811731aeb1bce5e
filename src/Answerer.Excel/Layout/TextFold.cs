using System.Text;

namespace Answerer.Excel.Layout;

/// <summary>Folds displayed text so that spellings of the same word compare equal.</summary>
internal static class TextFold
{
    /// <summary>
    /// NFKC, lower case, look-alike marks unified (〇◯ to ○, ✕✗ to ×, dashes to -), white space collapsed to one space and dropped
    /// beside Japanese characters ("回　答" is 回答; "Question ID" keeps its space). Lone surrogates become U+FFFD.
    /// </summary>
    public static string Fold(string text)
    {
        if (IsFolded(text)) return text;
        var normalized = WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKC);
        var folded = new StringBuilder(normalized.Length);
        var space = false;
        foreach (var raw in normalized)
        {
            if (char.IsWhiteSpace(raw) || raw is '\u200B' or '\uFEFF')
            {
                space = folded.Length > 0;
                continue;
            }
            var c = Unify(char.ToLowerInvariant(raw));
            if (space && char.IsAscii(c) && char.IsAscii(folded[^1])) folded.Append(' ');
            space = false;
            folded.Append(c);
        }
        return folded.ToString();
    }

    /// <summary>Unifies the marks that Japanese sheets use for one another; other characters are returned unchanged.</summary>
    public static char Unify(char c) => c switch
    {
        '〇' or '◯' or '⚪' or '⭕' or '❍' or '￮' => '○',
        '⦿' or '⊚' or '⊙' => '◎',
        '✕' or '✖' or '✗' or '✘' or '╳' or '☓' or '❌' or '⨯' or 'ⅹ' => '×',
        '△' or '▵' or '◬' => '△',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' or '━' => '-',
        '✔' or '✓' or '☑' or '✅' => '✓',
        '〜' or '～' or '∼' => '~',
        _ => c,
    };

    // Small ASCII letters, digits and signs, kana and unified ideographs are their own folding; most texts hold nothing else.
    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '!' and <= '~' and not (>= 'A' and <= 'Z')) or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or 'ー' or (>= '\u4E00' and <= '\u9FFF')))
                return false;
        }
        return true;
    }

    private static string WithoutLoneSurrogates(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) { i++; continue; }
            return Repaired(text);
        }
        return text;
    }

    private static string Repaired(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) repaired.Append(rune.ToString());
        return repaired.ToString();
    }
}
