using Answerer.Indexing;

namespace Answerer.Application.Clauses;

/// <summary>Shows quoted passages where they stand in a clause.</summary>
public static class QuotedText
{
    /// <summary>The paragraphs of a clause's text, parted where a quoted passage begins or ends. Quotes are found whatever the white space and the
    /// width of characters (line joins differ); one that doesn't stand there is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<TextPiece>> Paragraphs(string text, IEnumerable<string> quotes)
    {
        var quoted = new bool[text.Length];
        var folded = TextFolding.Fold(text, keepSpace: false, lower: false);
        foreach (var quote in quotes)
        {
            var sought = TextFolding.Fold(quote, keepSpace: false, lower: false).Text;
            var start = sought.Length == 0 ? -1 : folded.Text.IndexOf(sought, StringComparison.Ordinal);
            if (start < 0) continue;
            var (from, to) = folded.OriginalRange(start, start + sought.Length);
            quoted.AsSpan(from..to).Fill(true);
        }

        var paragraphs = new List<IReadOnlyList<TextPiece>>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) paragraphs.Add(Pieces(text, quoted, start, end));
            start = end + 1;
        }
        return paragraphs;
    }

    private static List<TextPiece> Pieces(string text, bool[] quoted, int start, int end)
    {
        var pieces = new List<TextPiece>();
        for (var from = start; from < end;)
        {
            var length = quoted.AsSpan(from..end).IndexOf(!quoted[from]);
            var to = length < 0 ? end : from + length;
            pieces.Add(new TextPiece(text[from..to], quoted[from]));
            from = to;
        }
        return pieces;
    }
}
