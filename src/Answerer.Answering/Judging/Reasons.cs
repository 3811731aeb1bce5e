using Answerer.Answering.Asking;
using Answerer.Answering.Wording;
using Answerer.Indexing;

namespace Answerer.Answering.Judging;

/// <summary>Why a question isn't answered, in words that a salesperson can act on.</summary>
internal static class Reasons
{
    private static readonly (AskedKind Kind, string Name)[] Names =
    [
        (AskedKind.Period, "期間（日数・時期）"), (AskedKind.Frequency, "頻度・回数"), (AskedKind.Amount, "数値"), (AskedKind.Place, "場所"),
        (AskedKind.Means, "方法・手段"), (AskedKind.Technique, "方式"), (AskedKind.Party, "主体"), (AskedKind.LeadTime, "何日前かなどの時期"),
        (AskedKind.Price, "料金"), (AskedKind.StartOfPeriod, "起算日"), (AskedKind.Hours, "時間帯"), (AskedKind.Content, "具体的な内容"), (AskedKind.Delivery, "文書の提出"), (AskedKind.List, "種類・名称"),
    ];

    /// <summary>A pointer where the content is asked.</summary>
    public static string PointerOnly(Paper paper)
    {
        var names = DocumentNames.List(paper);
        return $"ホワイトペーパーは参照のみです。サービスドキュメント{(names.Count > 0 ? $"（{string.Join("、", names)}）" : "")}の該当箇所をご確認ください";
    }

    /// <summary>The subject is there, the asked attribute isn't.</summary>
    public static string Missing(Clause clause, AskedKind missing) =>
        $"{Subject(clause)}の記載はありますが、{NamesOf(missing)}の記載はありません";

    /// <summary>The figure that a bound needs isn't there.</summary>
    public static string NoFigure(Clause clause, Bound bound) => $"{Subject(clause)}の記載はありますが、「{bound.Text}」に当たる数値の記載はありません";

    /// <summary>A certificate that the paper doesn't name.</summary>
    public static string NoCertificate(IReadOnlyList<string> standards, Paper paper)
    {
        var names = string.Join("、", standards.Select(name => name.ToUpperInvariant()));
        var treated = paper.Clauses.Any(clause => standards.Any(name => TextFolding.Squash(clause.Text.Text).Contains(name.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)));
        return treated ? $"{names} への取り組みは記載されていますが、認証取得の記載はありません" : $"{names} の認証・報告書の記載はありません";
    }

    /// <summary>The clause speaks of it, but something named in the question isn't there.</summary>
    public static string NotThere(Clause clause, IReadOnlyList<string> absent) => $"{Subject(clause)}の記載はありますが、{Quoted(absent)}の記載はありません";

    /// <summary>Nothing in the paper.</summary>
    public static string Nothing(IReadOnlyList<string> absent, RankedTopic? rival) =>
        absent.Count > 0 ? $"{Quoted(absent)}の記載はありません"
        : rival is not null ? $"「{rival.Name}」に当たる記載はありません"
        : "該当する記載が見つかりません";

    /// <summary>The kinds in words.</summary>
    public static string NamesOf(AskedKind kinds) => string.Join("、", Names.Where(name => kinds.HasFlag(name.Kind)).Select(name => name.Name));

    private static string Subject(Clause clause) => $"「{clause.Title}」";

    private static string Quoted(IReadOnlyList<string> words) => string.Concat(words.Take(2).Select(word => $"「{word}」"));
}
