using Answerer.Answering;
using Answerer.Excel;
using Answerer.Indexing;

namespace Answerer.Application.Fill.Placement;

/// <summary>Picks the label of a sheet's vocabulary that says what the answer says, and nothing more (ANSWERS.md, Choice).</summary>
internal static class ChoiceSelection
{
    private const string Ambiguous = "当てはまる選択肢が複数あり、どれを選ぶかホワイトペーパーからは決められません";

    /// <summary>Picks.</summary>
    /// <param name="labels">The vocabulary.</param>
    /// <param name="choice">The honest reply, or null when the paper doesn't settle it.</param>
    /// <param name="condition">What limits a partial reply.</param>
    /// <param name="carriesCondition">Whether a text in the row will state the condition.</param>
    public static Verdict Pick(IReadOnlyList<ChoiceLabel> labels, Choice? choice, Condition? condition, bool carriesCondition)
    {
        if (choice is null) return Verdict.Blank("ホワイトペーパーの記載だけでは選択肢を決められません");
        if (labels.All(label => label.Meaning == ChoiceMeaning.Unknown)) return Verdict.Blank("回答欄の選択肢の意味を読み取れません");
        return choice.Value switch
        {
            Choice.Yes => One(labels, ChoiceMeaning.Yes) ?? Missing("「対応」"),
            Choice.No => One(labels, ChoiceMeaning.No) ?? Missing("「未対応」"),
            // Of a thing that doesn't exist here, 無 is literally true.
            Choice.NotApplicable => One(labels, ChoiceMeaning.NotApplicable)
                ?? (SaysExistence(labels) ? One(labels, ChoiceMeaning.No) : null) ?? Missing("「対象外」"),
            _ => PickPartial(labels, condition, carriesCondition),
        };
    }

    private static Verdict PickPartial(IReadOnlyList<ChoiceLabel> labels, Condition? condition, bool carriesCondition)
    {
        var onDemand = condition is Condition.Option or Condition.Request;
        if (onDemand && One(labels, ChoiceMeaning.Option) is { } option) return option;
        if (One(labels, ChoiceMeaning.Partial) is { } partial) return partial;
        if (!onDemand) return Verdict.Blank("例外や範囲の限定があり、それに当たる選択肢がありません");

        var yes = One(labels, ChoiceMeaning.Yes);
        if (yes?.Text is null || labels.Any(label => label.Meaning == ChoiceMeaning.Yes && IsStandard(label)))
            return Verdict.Blank("オプションまたは個別対応に当たる選択肢がありません");
        return carriesCondition ? yes : Verdict.Blank("オプションまたは個別対応という条件を書く欄がありません", yes.Text);
    }

    // The one label of this meaning. Among several, the one that says 標準 (what the service does without any condition),
    // else a bare sign, which claims least; else none is chosen for the customer.
    private static Verdict? One(IReadOnlyList<ChoiceLabel> labels, ChoiceMeaning meaning)
    {
        var matching = labels.Where(label => label.Meaning == meaning).DistinctBy(label => Folded(label.Value)).ToList();
        if (matching.Count <= 1) return matching.Count == 0 ? null : Verdict.Of(matching[0].Value);
        if (matching.Where(IsStandard).ToList() is [var standard]) return Verdict.Of(standard.Value);
        if (matching.Where(label => label.Value.Trim() is "○" or "〇" or "◯").ToList() is [var circle]) return Verdict.Of(circle.Value);
        return Verdict.Blank(Ambiguous);
    }

    private static Verdict Missing(string meaning) => Verdict.Blank($"{meaning}に当たる選択肢がありません");

    private static bool IsStandard(ChoiceLabel label) =>
        label.Value.Contains("標準", StringComparison.Ordinal) || (label.Legend?.Contains("標準", StringComparison.Ordinal) ?? false);

    private static bool SaysExistence(IReadOnlyList<ChoiceLabel> labels) =>
        labels.Any(label => label.Meaning == ChoiceMeaning.No && Folded(label.Value) is "無" or "無し" or "なし");

    private static string Folded(string text) => TextFolding.Squash(text);
}
