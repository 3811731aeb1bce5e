namespace Answerer.Indexing.Reading;

/// <summary>One line of a paper's file.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Offset">Offset (UTF-16) of its first character that is no white space.</param>
/// <param name="Text">Without surrounding white space.</param>
/// <param name="TrailingSpace">Whether white space stood at its end, as PDF extraction leaves it at the end of a paragraph.</param>
internal sealed record SourceLine(int Number, int Offset, string Text, bool TrailingSpace)
{
    /// <summary>NFKC, spaces reduced, for recognising headings.</summary>
    public string Folded { get; } = TextFolding.Normalize(Text);

    /// <summary>Columns on the page: full-width characters count two.</summary>
    public int Width { get; } = Text.Sum(c => c < '\u0250' || c is >= '\uFF61' and <= '\uFFDC' ? 1 : 2);

    /// <summary>Splits a file into its lines that are not blank. CRLF and LF are accepted.</summary>
    public static List<SourceLine> Split(string file)
    {
        var lines = new List<SourceLine>();
        var number = 1;
        for (var start = 0; start <= file.Length; number++)
        {
            var end = file.IndexOf('\n', start);
            if (end < 0) end = file.Length;
            var raw = file.AsSpan(start, end - start).TrimEnd('\r');
            var text = raw.Trim();
            if (text.Length > 0)
                lines.Add(new SourceLine(number, start + (raw.Length - raw.TrimStart().Length), text.ToString(), char.IsWhiteSpace(raw[^1])));
            start = end + 1;
        }
        return lines;
    }
}
