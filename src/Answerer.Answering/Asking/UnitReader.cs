using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Asking;

/// <summary>What the 測定単位 of an SLA sheet makes of a question.</summary>
internal static partial class UnitReader
{
    /// <summary>The unit that a heading names (「測定単位：日」), or null.</summary>
    public static string? In(IReadOnlyList<string> context) =>
        context.Select(heading => Heading().Match(heading)).FirstOrDefault(match => match.Success)?.Groups["unit"].Value.Trim();

    /// <summary>The part as the unit has it: 有無 asks for yes or no, 日 for a period, % for a figure.</summary>
    public static AskedPart Apply(AskedPart part, string unit)
    {
        var text = TextFolding.Squash(unit);
        if (YesNo().IsMatch(text)) return part with { IsYesNo = true, Kinds = AskedKind.None };
        var kind =
            Time().IsMatch(text) ? AskedKind.Period :
            Frequency().IsMatch(text) ? AskedKind.Frequency :
            Hours().IsMatch(text) ? AskedKind.Hours :
            Means().IsMatch(text) ? AskedKind.Means :
            Amount().IsMatch(text) ? AskedKind.Amount : AskedKind.None;
        return kind == AskedKind.None ? part : part with { IsYesNo = false, Kinds = part.Kinds | kind };
    }

    [GeneratedRegex(@"^\s*(測定|計測|回答|表示)?単位\s*[：:]\s*(?<unit>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex("有無|可否|はい|yes|実施の?有無|[○×]")]
    private static partial Regex YesNo();

    [GeneratedRegex("^(日|営業日|か月|ヶ月|月|年|時間|分|秒|ミリ秒|日数|年数|期間|日前|週)(間|数)?$|^(hours?|days?|months?|years?|minutes?|seconds?)$")]
    private static partial Regex Time();

    [GeneratedRegex("^回|頻度|回数|/年|/月")]
    private static partial Regex Frequency();

    [GeneratedRegex("時間帯")]
    private static partial Regex Hours();

    [GeneratedRegex("方法|手段")]
    private static partial Regex Means();

    [GeneratedRegex("%|件|世代|文字|桁|gb|mb|tb|名|人|台|円|拠点")]
    private static partial Regex Amount();
}
