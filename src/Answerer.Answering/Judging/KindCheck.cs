using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;

namespace Answerer.Answering.Judging;

/// <summary>Whether a statement states the kind of thing that was asked: a period when a period is asked, a place when a place is asked.</summary>
internal static partial class KindCheck
{
    /// <summary>Kinds that are often stated without a word that tells so: that none is there raises a doubt, not an objection.</summary>
    public const AskedKind Loose = AskedKind.List | AskedKind.Means;

    /// <summary>Whether the statement states every kind asked.</summary>
    public static bool States(AskedPart part, Statement statement) => Missing(part, [statement]) == AskedKind.None;

    /// <summary>The kinds asked that none of the statements states.</summary>
    public static AskedKind Missing(AskedPart part, IReadOnlyCollection<Statement> statements)
    {
        var missing = AskedKind.None;
        foreach (var kind in Enum.GetValues<AskedKind>())
        {
            if (kind != AskedKind.None && part.Kinds.HasFlag(kind) && !statements.Any(statement => States(kind, part, statement))) missing |= kind;
        }
        return missing;
    }

    /// <summary>That a loose kind isn't stated, as a reason; else null.</summary>
    public static string? Doubt(AskedPart part, Finding finding) =>
        Missing(part, [finding.Main, .. finding.Others]) is not AskedKind.None and var missing ? Reasons.Missing(finding.Clause.Clause, missing) : null;

    /// <summary>Whether the statement has a figure of the unit class (or says "at once", for lengths of time).</summary>
    public static bool StatesFigure(Statement statement, string unit) =>
        statement.Figures.Any(figure => figure.UnitClass == unit) || (unit == "day" && statement.AtOnce);

    private static bool States(AskedKind kind, AskedPart part, Statement statement) => kind switch
    {
        AskedKind.Period => StatesFigure(statement, "day"),
        AskedKind.Frequency => Frequency().IsMatch(statement.Text),
        AskedKind.Amount => Amount().IsMatch(statement.Text) || statement.Figures.Any(figure => figure.UnitClass != "day"),
        AskedKind.Place => Place().IsMatch(statement.Text),
        AskedKind.Means => Means().IsMatch(statement.Text),
        AskedKind.Technique => StatesTechnique(part, statement),
        AskedKind.Party => Party().IsMatch(statement.Text),
        AskedKind.LeadTime => LeadTime().IsMatch(statement.Text),
        AskedKind.Price => Price().IsMatch(statement.Text),
        AskedKind.StartOfPeriod => Start().IsMatch(statement.Text),
        AskedKind.Hours => Hours().IsMatch(statement.Text),
        AskedKind.Content => !statement.Pointer,
        AskedKind.List => Several().IsMatch(statement.Text),
        AskedKind.Delivery => Delivery().IsMatch(statement.Text),
        _ => true,
    };

    // A version or a key length needs digits; 方式 alone is answered by the name of a technique.
    private static bool StatesTechnique(AskedPart part, Statement statement) =>
        Exact().IsMatch(part.Query.Compact) ? ExactTechnique().IsMatch(statement.Text) : Technique().IsMatch(statement.Text);

    [GeneratedRegex(@"(年|月|週|日)に?\d+回|毎(日|週|月|年)|\d+(日|週|か月|年)(に1回|ごと|おき)|常時")]
    private static partial Regex Frequency();

    [GeneratedRegex("数(百|千|十)?万|数(百|千|十)")]
    private static partial Regex Amount();

    [GeneratedRegex("国内|国外|海外|日本|所在地|東京|裁判所|窓口(に|へ)|https?:|第\\d+章|ネットワークから|サイト(に|にて|で|上|や)|コンソール(に|にて|で)|ツール(に|にて|で)|環境で|ドキュメントに")]
    private static partial Regex Place();

    [GeneratedRegex("にて|により|による|によって|経由|を用い|を利用し|に掲載|に記載|を通じ|として|破壊|認証|運用ルール|で(管理|分類)|確保|制御")]
    private static partial Regex Means();

    [GeneratedRegex("バージョン|tls ?1|aes|sha|鍵長|アルゴリズム|強度|スイート|ビット|version|algorithm|cipher|key length")]
    private static partial Regex Exact();

    [GeneratedRegex(@"tls1\.\d|aes|rsa|sha-?\d|\d+(ビット|bit)")]
    private static partial Regex ExactTechnique();

    [GeneratedRegex("tls|ssl|https|vpn|ntp|認証|証明書|論理|仮想化")]
    private static partial Regex Technique();

    [GeneratedRegex("弊社|当社|お客様|iij|契約者")]
    private static partial Regex Party();

    [GeneratedRegex(@"\d+(日|週間?|か月|ヶ月|営業日)前")]
    private static partial Regex LeadTime();

    [GeneratedRegex("円|料金|無償|無料|有償|費用")]
    private static partial Regex Price();

    [GeneratedRegex("起算|翌日|当日を含")]
    private static partial Regex Start();

    [GeneratedRegex("、.+(、|及び|および|並びに|ならびに|や|など|等)|[^、]{2}(及び|および|並びに|ならびに|や)[^、]{2}|(次|以下|下記)の|など|等(に|を|の|が|$)|各種|[・➢●■]")]
    private static partial Regex Several();

    [GeneratedRegex("証明書を|写しを|報告書を|一覧を|発行|交付|個別に対応")]
    private static partial Regex Delivery();

    [GeneratedRegex("時間帯|平日|24時間|営業時間|受付時間|[0-9]{1,2}時(から|~|〜)")]
    private static partial Regex Hours();
}
