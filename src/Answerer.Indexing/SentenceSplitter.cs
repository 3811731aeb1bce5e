namespace Answerer.Indexing;

/// <summary>
/// Splits a clause's text into sentences: after 。 outside brackets and at line ends. A bracket that follows a full stop directly
/// still belongs to the sentence, since it limits it (「…ありません。（…この限りではありません）」).
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences in order, without surrounding white space; never empty ones.</summary>
    public static List<TextRange> Split(string text)
    {
        var sentences = new List<TextRange>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '（' or '(' or '「' or '『' or '“': depth++; break;
                case '）' or ')' or '」' or '』' or '”': depth = Math.Max(0, depth - 1); break;
            }
            var ends = text[i] == '\n' || (depth == 0 && EndsHere(text, i));
            if (!ends) continue;
            Add(text[i] == '\n' ? i : i + 1);
            start = i + 1;
            depth = 0;
        }
        Add(text.Length);
        return sentences;

        void Add(int end)
        {
            var from = start;
            while (from < end && char.IsWhiteSpace(text[from])) from++;
            while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > from) sentences.Add(new TextRange(from, end));
        }
    }

    private static bool EndsHere(string text, int i)
    {
        var bracketFollows = i + 1 < text.Length && text[i + 1] is '（' or '(';
        if (text[i] == '。') return !bracketFollows;
        // The end of a bracket that followed a full stop.
        return text[i] is '）' or ')' && FullStopBefore(text, i) && !(i + 1 < text.Length && text[i + 1] == '。');
    }

    private static bool FullStopBefore(string text, int close)
    {
        var depth = 0;
        for (var i = close; i >= 0; i--)
        {
            if (text[i] is '）' or ')') depth++;
            else if (text[i] is '（' or '(' && --depth == 0) return i > 0 && text[i - 1] == '。';
        }
        return false;
    }
}
