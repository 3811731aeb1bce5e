namespace Answerer.Indexing.Analysis;

/// <summary>Small numbers in kanji (三十, 十二).</summary>
internal static class KanjiNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads a number below 1,000.</summary>
    public static bool TryRead(string text, out decimal value)
    {
        decimal total = 0, digit = 0;
        foreach (var c in text)
        {
            var at = Digits.IndexOf(c, StringComparison.Ordinal);
            switch (c)
            {
                case '十': total += Math.Max(1, digit) * 10; digit = 0; break;
                case '百': total += Math.Max(1, digit) * 100; digit = 0; break;
                case var _ when at >= 0: digit = digit * 10 + at; break;
                default: value = 0; return false;
            }
        }
        value = total + digit;
        return text.Length > 0;
    }
}
