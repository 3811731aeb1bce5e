using System.Text;
using System.Text.RegularExpressions;

namespace Answerer.Indexing.Reading;

/// <summary>
/// Joins the lines of a section into the paragraphs and list items that the reader of the PDF saw. Two kinds of files occur:
/// those that keep a paragraph on one line, and those whose lines are cut at the page's width. In the latter a paragraph ends
/// with white space or, without it, before the right margin.
/// </summary>
internal sealed partial class ParagraphJoiner
{
    private const double NearMargin = 0.8;
    private readonly bool wrapped;
    private readonly int pageWidth;

    /// <param name="lines">All lines of the file: they tell whether it is cut at a page's width.</param>
    public ParagraphJoiner(IReadOnlyList<SourceLine> lines)
    {
        var wide = lines.Where(line => line.Width >= 60).ToList();
        wrapped = wide.Count(line => !EndsSentence(line.Text)) * 2 > wide.Count;
        pageWidth = wrapped ? wide.Max(line => line.Width) : int.MaxValue;
    }

    /// <summary>Joins the lines of one section; page numbers are left out.</summary>
    /// <param name="lines">The section's lines.</param>
    /// <param name="linkAnnotations">Addresses that stand elsewhere in the text: alone on a line they are the PDF's link annotations and are left out.</param>
    public TracedText Join(IEnumerable<SourceLine> lines, IReadOnlySet<string> linkAnnotations)
    {
        var text = new StringBuilder();
        var runs = new List<TextRun>();
        SourceLine? last = null;
        foreach (var line in lines)
        {
            if (PaperOutline.IsPageNumber(line) || linkAnnotations.Contains(line.Text)) continue;
            if (last is not null) text.Append(Separator(last, line));
            runs.Add(new TextRun(text.Length, line.Offset, line.Number));
            text.Append(line.Text);
            last = line;
        }
        return new TracedText(text.ToString(), [.. runs]);
    }

    private string Separator(SourceLine line, SourceLine next)
    {
        if (!wrapped || next.Text.StartsWith("http", StringComparison.Ordinal)) return "\n";
        var atMargin = line.Width >= NearMargin * pageWidth;
        // "40）…" after a line that is cut at the margin is the end of a bracket, no item of a list.
        if (ListMarker().IsMatch(next.Text) && (line.TrailingSpace || EndsSentence(line.Text) || !atMargin)) return "\n";
        // Between two Latin words the white space at the cut belongs to the text; elsewhere it ends the paragraph.
        if (line.TrailingSpace)
            return atMargin && !EndsSentence(line.Text) && char.IsAscii(line.Text[^1]) && char.IsAscii(next.Text[0]) ? " " : "\n";
        return EndsSentence(line.Text) && !atMargin ? "\n" : "";
    }

    private static bool EndsSentence(string text) => text[^1] is '。' or '.' or '．' or '」' or '）' or ')';

    [GeneratedRegex(@"^(\d{1,2} ?[.．)）] ?[^\d\s]|[・➢●■○◆•▪‐–-])")]
    private static partial Regex ListMarker();
}
