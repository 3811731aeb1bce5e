using System.Globalization;
using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>What led to an answer, line by line, for a person who wants to know why.</summary>
internal static class Explanations
{
    private const double Mentioned = 0.35;

    /// <summary>The lines for one part of a question.</summary>
    public static IEnumerable<string> Of(PartAnswer answer)
    {
        var part = answer.Part;
        yield return $"問い: {(part.IsYesNo ? "はい／いいえ" : "内容")}{(part.Negative ? "（否定形）" : "")}{Asked(part)}";
        if (answer.Finding is not { } finding)
        {
            yield return "該当する節はありません";
            yield break;
        }
        var clause = finding.Clause.Clause;
        yield return string.Create(CultureInfo.InvariantCulture, $"節: {clause.Id} {clause.Section} {clause.Title}（語の一致 BM25 {finding.Clause.TermScore:F1}）");
        yield return $"一致した語: {Words(part.Query.Concepts, (c, i) => finding.Mentions[i] >= Mentioned)}";
        yield return $"見当たらない語: {Words(part.Query.Concepts, (c, i) => finding.Mentions[i] < Mentioned)}";
        yield return $"判断: {answer.Verdict?.Why ?? answer.Reason ?? "記載あり"}";
        yield return string.Create(CultureInfo.InvariantCulture, $"確信度 {answer.Confidence:F2}: {Signals(answer.Signals)}");
    }

    private static string Asked(AskedPart part) =>
        (part.Kinds == AskedKind.None ? "" : $"、求めるもの {Reasons.NamesOf(part.Kinds)}") +
        string.Concat(part.Bounds.Select(bound => $"、条件「{bound.Text}」{(bound.AtMost ? "以内" : "以上")}"));

    private static string Words(IReadOnlyList<Concept> concepts, Func<Concept, int, bool> include) =>
        string.Join("、", concepts.Where(include).Select(concept => concept.Surface));

    private static string Signals(in Signals s) => string.Create(CultureInfo.InvariantCulture,
        $"score={s.Score:F3} margin={s.Margin:F3} coverage={s.Coverage:F3} names={s.NamesCoverage:F3} rival={s.Rival:F3} absent={s.Absent:F3} gap={s.Gap:F3} missing={s.Missing:F0} joint={s.Joint:F3} predicate={s.Predicate:F3} english={s.English:F0}");
}
