using System.Globalization;
using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>What led to an answer, line by line, for a person who wants to know why.</summary>
internal static class Explanations
{
    private const double Mentioned = 0.35;
    private const int Shown = 3;

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
        if (answer.Named.Count > 0) yield return $"質問にある項番: {string.Join("、", answer.Named)}";
        yield return $"一致した語: {Words(part.Query.Concepts, (c, i) => finding.Mentions[i] >= Mentioned)}";
        yield return $"見当たらない語: {Words(part.Query.Concepts, (c, i) => finding.Mentions[i] < Mentioned)}";
        foreach (var line in answer.Match is { } match ? Matched(match) : []) yield return line;
        if (part.Kinds != AskedKind.None) yield return $"求めるものの記載: {(KindCheck.Missing(part, [finding.Main, .. finding.Others]) is AskedKind.None ? "あり" : "なし")}";
        yield return $"判断: {answer.Verdict?.Why ?? answer.Reason ?? "記載あり"}{(answer.Verdict?.Doubt is { } doubt ? $"（{doubt}）" : "")}";
        yield return string.Create(CultureInfo.InvariantCulture, $"確信度 {answer.Confidence:F2}{(answer.Signals is { } signals ? $": {Values(signals)}" : "")}");
    }

    private static IEnumerable<string> Matched(ClauseMatch match)
    {
        foreach (var (clause, features, probability) in match.Clauses.Take(Shown))
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"候補 {clause.Clause.Id} {probability:P0}: 語 {features.Lexical:F2}、項番の名称 {features.Names:F2}、学習 {MathF.Exp(features.Learned):P0}、類似の質問 {features.Known:F2}");
        }
        foreach (var (text, answered, likeness) in match.Nearest.Take(Shown))
            yield return string.Create(CultureInfo.InvariantCulture, $"類似の質問 {likeness:F2}（{(answered ? "記載のある質問" : "記載のない質問")}）: {text}");
    }

    private static string Asked(AskedPart part) =>
        (part.Kinds == AskedKind.None ? "" : $"、求めるもの {Reasons.NamesOf(part.Kinds)}") +
        string.Concat(part.Bounds.Select(bound => $"、条件「{bound.Text}」{(bound.AtMost ? "以内" : "以上")}"));

    private static string Words(IReadOnlyList<Concept> concepts, Func<Concept, int, bool> include) =>
        string.Join("、", concepts.Where(include).Select(concept => concept.Surface));

    private static string Values(in Signals signals) =>
        string.Join(' ', Signals.Names.Zip(signals.ToArray(), (name, value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value:F2}")));
}
