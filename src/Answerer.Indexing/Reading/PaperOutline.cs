using System.Text.RegularExpressions;

namespace Answerer.Indexing.Reading;

/// <summary>
/// Finds where the sections of a paper begin and end. A numbered clause is a heading line <c>4.2 …</c> directly above a line
/// <c>ISO/IEC27017 項番：…</c>; that pair occurs nowhere else, neither in a table of contents nor in a list. The sections
/// without a number are known by their headings before the first clause.
/// </summary>
internal static partial class PaperOutline
{
    /// <summary>Reads the outline.</summary>
    /// <exception cref="PaperFormatException">No clause is found, or a 項番 line has no heading or no number.</exception>
    public static List<OutlineSection> Read(IReadOnlyList<SourceLine> lines, string file)
    {
        var clauses = Clauses(lines, file);
        if (clauses.Count == 0)
        {
            throw new PaperFormatException(
                $"{file}: ISO/IEC 27017 のホワイトペーパーとして読めません。「4.2 見出し」の次に「ISO/IEC27017 項番：…」が続く行が必要ですが、{lines.Count} 行の中に 1 つもありません。");
        }
        var sections = Unnumbered(lines, clauses[0].From);
        sections.AddRange(clauses);
        return sections;
    }

    private static List<OutlineSection> Clauses(IReadOnlyList<SourceLine> lines, string file)
    {
        var found = new List<(int Heading, int Body, string Section, string Title, string Number)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var number = NumberLine().Match(lines[i].Folded);
            if (!number.Success) continue;
            var (heading, match) = HeadingAbove(lines, i) ?? throw new PaperFormatException(
                $"{file}: {lines[i].Number} 行目の「項番」の上に「4.2 見出し」の形の行がありません。");
            found.Add((heading, i + 1, match.Groups["section"].Value, match.Groups["title"].Value.Trim(), number.Groups["number"].Value));
        }
        var sections = new List<OutlineSection>(found.Count);
        for (var k = 0; k < found.Count; k++)
        {
            var (heading, body, section, title, number) = found[k];
            var end = k + 1 < found.Count ? ChapterAbove(lines, found[k + 1].Heading, found[k + 1].Section) : EndOfText(lines, body);
            sections.Add(new OutlineSection(heading, body, end, section, title, number));
        }
        return sections;
    }

    /// <summary>The heading directly above a 項番 line; its title may be wrapped over two lines.</summary>
    private static (int Line, Match Match)? HeadingAbove(IReadOnlyList<SourceLine> lines, int number)
    {
        for (var up = 1; up <= 2 && number - up >= 0; up++)
        {
            var joined = string.Concat(Enumerable.Range(number - up, up).Select(i => lines[i].Folded));
            var match = HeadingLine().Match(joined);
            if (match.Success) return (number - up, match);
        }
        return null;
    }

    /// <summary>The first line that no longer belongs to the clause before: the chapter heading above its first clause, else the heading.</summary>
    private static int ChapterAbove(IReadOnlyList<SourceLine> lines, int heading, string section)
    {
        var chapter = section[..section.IndexOf('.', StringComparison.Ordinal)];
        var above = heading - 1;
        while (above > 0 && IsPageNumber(lines[above])) above--;
        if (above > 0 && section.EndsWith(".1", StringComparison.Ordinal) &&
            ChapterLine().Match(lines[above].Folded) is { Success: true } match && match.Groups["chapter"].Value == chapter)
            return above;
        return heading;
    }

    private static int EndOfText(IReadOnlyList<SourceLine> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (EndLine().IsMatch(lines[i].Folded)) return i;
        }
        return lines.Count;
    }

    private static List<OutlineSection> Unnumbered(IReadOnlyList<SourceLine> lines, int firstClause)
    {
        // A table of contents carries the same headings: the last one of each kind is the section itself.
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < firstClause; i++)
        {
            if (KindOf(lines[i]) is { } kind) starts[kind] = i;
        }
        var sections = new List<OutlineSection>();
        foreach (var (kind, start) in starts.OrderBy(pair => pair.Value))
        {
            if (kind.Length == 0 || kind.StartsWith('-')) continue;
            var end = starts.Values.Append(firstClause).Where(at => at > start).Min();
            sections.Add(new OutlineSection(start, start + 1, end, null, HeadingText(lines[start]), kind));
        }
        return sections;
    }

    /// <summary>The id of an unnumbered section, a name that begins with "-" for one that is left out, or null for any other line.</summary>
    private static string? KindOf(SourceLine line)
    {
        if (line.Width > 80) return null;
        var text = HeadingText(line);
        if (StandardHeading().IsMatch(text)) return "-" + text;
        return text switch
        {
            "はじめに" => ClauseId.Intro.Value,
            "責任分界点" => ClauseId.Boundary.Value,
            _ when OverviewHeading().IsMatch(text) => ClauseId.Overview.Value,
            _ when DocumentsHeading().IsMatch(text) => ClauseId.Documents.Value,
            _ => null,
        };
    }

    private static string HeadingText(SourceLine line) => line.Folded.TrimStart('■', '●', '◆', '□', '▪', '#', '*', ' ').TrimEnd('*', ' ');

    /// <summary>A line that holds nothing but a page number.</summary>
    public static bool IsPageNumber(SourceLine line) => line.Folded.Length <= 3 && line.Folded.All(char.IsAsciiDigit);

    [GeneratedRegex(@"^ISO/IEC ?27017[^:]{0,6}項番 ?: ?(?<number>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"^(?<section>\d{1,2}\.\d{1,2})[ .]*(?<title>[^\d\s.].*)$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"^(?<chapter>\d{1,2}) ?\. ?[^\d\s]")]
    private static partial Regex ChapterLine();

    [GeneratedRegex(@"^(本書は、?著作権|copyright\b|©|\(c\) ?\d{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndLine();

    [GeneratedRegex(@"^ISO/IEC ?27\d{3} ?(の(概要|特徴)|に対する取り?組み)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StandardHeading();

    [GeneratedRegex(@"^(.*の ?)?(サービス)?概要$")]
    private static partial Regex OverviewHeading();

    [GeneratedRegex(@"ドキュメント類$")]
    private static partial Regex DocumentsHeading();
}
