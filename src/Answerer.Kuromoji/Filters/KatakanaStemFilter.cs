namespace Answerer.Kuromoji.Filters;

/// <summary>Drops the closing long vowel mark of a katakana word of at least four characters: サーバー becomes サーバ.</summary>
internal static class KatakanaStemFilter
{
    private const int MinimumLength = 4;
    private const char LongVowelMark = '\u30FC';
    private const char FirstKatakana = '\u30A0';
    private const char LastKatakana = '\u30FF';

    public static void Apply(TermBuffer term)
    {
        if (term.Length >= MinimumLength && term.Span[^1] == LongVowelMark && !term.Span.ContainsAnyExceptInRange(FirstKatakana, LastKatakana))
            term.Length--;
    }
}
