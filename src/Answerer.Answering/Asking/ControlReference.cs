using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Asking;

/// <summary>
/// Numbers of controls that a question names. A number counts only when it is marked as one (A., 附属書A, CLD, ISO/IEC 2700x, the
/// ISMAP suffixes .P .B .PB, a column headed with the standard) or when it is all that was asked.
/// </summary>
/// <param name="Ids">The controls meant, best first.</param>
/// <param name="Alone">Whether nothing but the number (and the control's own name) was asked.</param>
/// <param name="Rest">The question without the reference.</param>
internal sealed partial record ControlReference(IReadOnlyList<ClauseId> Ids, bool Alone, string Rest)
{
    /// <summary>Whether the question itself names a control, not only the column beside it.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>Finds the reference of a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="controlText">What stands in a column headed with the standard, or null.</param>
    /// <param name="controls">The table of controls.</param>
    public static ControlReference Find(string text, string? controlText, ControlTable controls)
    {
        var folded = TextFolding.Normalize(text);
        var ids = new List<ClauseId>();
        var rest = folded;
        var named = false;
        foreach (Match match in Marked().Matches(folded))
        {
            named = true;
            ids.AddRange(Resolve(match, folded.Contains("2022", StringComparison.Ordinal), controls));
            rest = rest.Replace(match.Value, " ", StringComparison.Ordinal);
        }
        if (Bare().Match(folded) is { Success: true } bare)
        {
            named = true;
            ids.AddRange(Resolve(bare, edition2022: false, controls));
            rest = "";
        }
        if (controlText is not null)
        {
            foreach (Match match in Number().Matches(TextFolding.Normalize(controlText))) ids.AddRange(Resolve(match, edition2022: false, controls));
        }
        rest = Standard().Replace(rest, " ").Trim(' ', ':', '-', '/', '、', '・', '(', ')');
        return new ControlReference([.. ids.Distinct()], named && rest.Length == 0, named ? rest : text) { IsNamed = named };
    }

    private static IEnumerable<ClauseId> Resolve(Match match, bool edition2022, ControlTable controls)
    {
        var number = match.Groups["number"].Value;
        var cloud = new ClauseId("CLD." + number);
        var plain = new ClauseId(number);
        if (match.Groups["cld"].Success) return [cloud];
        if (number.Count(c => c == '.') == 1 || edition2022) return controls.OfEdition2022(number);
        if (controls.Contains(plain)) return [plain];
        return controls.Contains(cloud) ? [cloud] : [plain];
    }

    // A number glued to a word ("項番9.4.2の") is found too; a version or a longer number isn't.
    [GeneratedRegex(@"(?:(?<cld>CLD) ?\.? ?|(?:附属書|付属書|Annex) ?A? ?[.\-:]? ?(?:A\.)?|(?<![A-Za-z])A\. ?|(?:ISO/?IEC ?|JIS ?Q ?|ISO ?)?2700[12]7?(?:[:\-]20\d\d)?(?: ?の)?(?: ?(?:附属書|付属書|Annex) ?A? ?)?[ .:\-]? ?(?:A\. ?|項番 ?|(?<cld>CLD) ?\.? ?)?|(?:ISO/?IEC ?|ISO ?)?27017(?:[:\-]20\d\d)?[ .:\-]? ?(?:項番 ?[:]? ?|(?<cld>CLD) ?\.? ?)?|ISMAP[^\d]{0,8})(?<number>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:\.\d{1,2})?(?:\.(?:PB|P|B))?(?![\d.]\d)|(?<![\d.])(?<number>\d{1,2}\.\d{1,2}\.\d{1,2})(?:\.\d{1,2})?\.(?:PB|P|B)(?![A-Za-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(?<cld>CLD ?\.? ?)?(?<number>\d{1,2}\.\d{1,2}\.\d{1,2})(?:\.\d{1,2})?(?:\.(?:PB|P|B))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<cld>CLD ?\.? ?)?(?:(?<=A\.)|(?<![\d.]))(?<number>\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:\.\d{1,2})?(?:\.(?:PB|P|B))?(?![\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:ISO/?IEC|JIS ?Q|ISO|ISMAP ?管理基準|ISMAP) ?(?:270\d\d)?(?:[:\-]20\d\d)?|管理基準|附属書 ?A?|付属書 ?A?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Standard();
}
