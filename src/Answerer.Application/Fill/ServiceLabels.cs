using System.Text.RegularExpressions;
using Answerer.Excel;
using Answerer.Indexing;

namespace Answerer.Application.Fill;

/// <summary>Where a workbook says which service it is about.</summary>
internal static partial class ServiceLabels
{
    /// <summary>Texts that a label (対象サービス, サービス名) announces: what follows the label in its own cell, else the nearest text to
    /// the right in its row, else the text right below it.</summary>
    public static IEnumerable<string> LabelledTexts(IReadOnlyList<OutsideText> texts)
    {
        foreach (var text in texts)
        {
            var label = Label().Match(TextFolding.Squash(text.Text));
            if (!label.Success) continue;
            if (label.Groups["rest"].Length > 0) yield return text.Text;
            else if ((Right(texts, text) ?? Below(texts, text)) is { } announced) yield return announced;
        }
    }

    /// <summary>Whether a text is running prose, in which a word like WAF may mean the thing and not the service.</summary>
    public static bool IsSentence(string text) => text.Contains('。', StringComparison.Ordinal) || text.Length > 60;

    private static string? Right(IReadOnlyList<OutsideText> texts, OutsideText label) => texts
        .Where(text => text.Sheet == label.Sheet && text.Cell.Row == label.Cell.Row && text.Cell.Column > label.Cell.Column)
        .MinBy(text => text.Cell.Column)?.Text;

    private static string? Below(IReadOnlyList<OutsideText> texts, OutsideText label) => texts
        .FirstOrDefault(text => text.Sheet == label.Sheet && text.Cell.Column == label.Cell.Column && text.Cell.Row == label.Cell.Row + 1)?.Text;

    [GeneratedRegex(
        @"^[【\[■●◆・※(]*(?:(?:対象|利用|ご利用|導入|評価対象|調査対象|契約)(?:予定)?(?:の)?(?:クラウド)?(?:サービス|システム)(?:名称?)?|(?:クラウド)?サービス名称?|(?:target|servicename|nameofservice|service|product)(?:service)?)[】\])]*[::は]*(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Label();
}
