using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Wording;

/// <summary>What a paper means by サービスドキュメント: the documents that its section on documents names.</summary>
internal static partial class DocumentNames
{
    /// <summary>「（サービスドキュメント：サービス詳細資料、マニュアル）」, or null when the paper doesn't say.</summary>
    public static string? Explanation(Paper paper) =>
        List(paper) is { Count: > 0 } names ? $"（サービスドキュメント：{string.Join("、", names)}）" : null;

    /// <summary>The names, as the paper writes them.</summary>
    public static IReadOnlyList<string> List(Paper paper)
    {
        var section = paper.Find(ClauseId.Documents)?.Text.Text ?? "";
        var names = new List<string>();
        foreach (var sentence in SentenceSplitter.Split(section).Select(range => range.In(section)).Where(text => text.Contains("サービスドキュメント", StringComparison.Ordinal)))
        {
            var defined = sentence.IndexOf("本書では", StringComparison.Ordinal);
            foreach (Match match in Name().Matches(defined < 0 ? sentence : sentence[..defined])) names.Add(match.Value);
        }
        return [.. names.Distinct()];
    }

    [GeneratedRegex("(ご利用の手引き|[ァ-ー一-龠]*(?:仕様書|詳細資料|マニュアル|ガイド|手引書))")]
    private static partial Regex Name();
}
