using System.Globalization;
using System.Text.RegularExpressions;

namespace Answerer.Indexing.Reading;

/// <summary>What a paper says of itself: document number, revisions, date.</summary>
internal sealed partial record FrontMatter(string? Document, string? Revision, DateOnly? Date, IReadOnlyList<string> Revisions)
{
    /// <summary>Reads the revision history (rows of number and date before the first section) and the document number (alone on a line).</summary>
    public static FrontMatter Read(IReadOnlyList<SourceLine> lines, int firstSection)
    {
        var rows = lines.Take(firstSection).Select(line => RevisionRow().Match(line.Folded)).Where(match => match.Success).ToList();
        var document = lines.Select(line => line.Folded).FirstOrDefault(text => DocumentNumber().IsMatch(text));
        DateOnly? date = rows.Count > 0
            ? new DateOnly(Number(rows[^1], "year"), Number(rows[^1], "month"), Number(rows[^1], "day"))
            : null;
        return new FrontMatter(document, rows.Count > 0 ? rows[^1].Groups["revision"].Value : null, date, [.. rows.Select(row => row.Groups["revision"].Value)]);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(第 ?)?(?<revision>\d{1,2}\.\d{1,2})( ?版)? (?<year>20\d\d) ?[./年-] ?(?<month>1[0-2]|0?[1-9]) ?[./月-] ?(?<day>3[01]|[12]\d|0?[1-9])\b")]
    private static partial Regex RevisionRow();

    [GeneratedRegex(@"^[A-Z]{2,6}-[A-Z]{2,6}\d{2,4}-\d{3,5}$")]
    private static partial Regex DocumentNumber();
}
