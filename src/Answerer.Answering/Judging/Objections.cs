using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Indexing;

namespace Answerer.Answering.Judging;

/// <summary>What no confidence outvotes: that keeps an answer from being filled without a look, whatever was learned.</summary>
internal static partial class Objections
{
    /// <summary>A question whose concepts weigh less than this could mean anything (「セキュリティ」).</summary>
    private const double LeastToGoOn = 1.2;

    /// <summary>Why the finding can't be filled without a look, or null.</summary>
    public static string? Of(AskedPart part, Finding finding, Verdict? verdict, Paper paper)
    {
        if (part.Query.Concepts.Sum(concept => concept.Weight) < LeastToGoOn) return "質問が短く、何を尋ねているか特定できません";
        if (finding.Clause.Clause.Id == ClauseId.Intro && !Membership().IsMatch(part.Query.Compact)) return "序文の記載です。内容をご確認ください";
        if (Address().IsMatch(part.Query.Compact) && paper.Warnings.Any(warning => warning.Kind == WarningKind.MisspelledAddress && warning.Clause == finding.Clause.Clause.Id.Value))
            return "ホワイトペーパーに記載のアドレスに誤記の疑いがあります。正しいアドレスをご確認ください";
        Statement[] statements = [finding.Main, .. finding.Others];
        var clause = finding.Clause.Clause;
        var certificates = Certificates.Missing(part, finding);
        if (certificates.Count > 0) return Reasons.NoCertificate(certificates, paper);
        if (finding.Main.Pointer && part.Kinds != AskedKind.None && !part.Kinds.HasFlag(AskedKind.Place) && !AsksWhichDocument(part)) return Reasons.PointerOnly(paper);
        if (finding.Main.Pointer && Obtaining().IsMatch(part.Query.Compact) && !Obtainable().IsMatch(finding.Main.Text)) return "文書への参照のみで、入手先の記載はありません";
        var missing = KindCheck.Missing(part, statements) & ~KindCheck.Loose;
        if (missing != AskedKind.None) return Reasons.Missing(clause, missing);
        if (part.Bounds.FirstOrDefault(bound => !statements.Any(statement => KindCheck.StatesFigure(statement, bound.Unit))) is { } bound) return Reasons.NoFigure(clause, bound);
        if (Doubtful(finding, paper) is { } warning) return warning.Message;
        return verdict is { Choice: null } ? verdict.Why : null;
    }

    /// <summary>Whether a question asks for the name of a document, which a pointer states.</summary>
    private static bool AsksWhichDocument(AskedPart part) => part.Kinds == AskedKind.List && Document().IsMatch(part.Query.Compact);

    /// <summary>The import warning that doubts the finding, or null.</summary>
    public static ImportWarning? Doubtful(Finding finding, Paper paper)
    {
        var clause = finding.Clause.Clause;
        return paper.Warnings.FirstOrDefault(warning => warning.Kind is WarningKind.Denial or WarningKind.ForeignSubject &&
            finding.Sentences.Any(index => warning.Touches(clause.Id, finding.Clause.Sentences[index].Range)));
    }

    [GeneratedRegex("url|アドレス|ホームページ|webサイト|リンク")]
    private static partial Regex Address();

    [GeneratedRegex("(文書|資料|書類|ドキュメント|マニュアル|手引き?)(は|を|の)[^。]{0,10}(どこ|入手|ダウンロード|閲覧|参照)|where\\b[^.]{0,40}\\b(documentation|documents?|manuals?|guides?)\\b|(get|obtain|download|find|access)\\b[^.]{0,30}\\b(documentation|documents?|manuals?|guides?)\\b")]
    private static partial Regex Obtaining();

    [GeneratedRegex("ダウンロード|入手|閲覧")]
    private static partial Regex Obtainable();

    [GeneratedRegex("文書|資料|書類|ドキュメント|マニュアル|手引|\\bdocuments?\\b|\\bmanuals?\\b")]
    private static partial Regex Document();

    [GeneratedRegex("認証|マーク|加盟|加入|団体|組織|first|jnsa|jasa|csirt|member|certif")]
    private static partial Regex Membership();
}
