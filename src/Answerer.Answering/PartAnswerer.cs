using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Answering.Judging;
using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>Answers one part of a question: rank, find the evidence, judge whether it states what was asked, decide the choice.</summary>
internal sealed partial class PartAnswerer(KnowledgeBase knowledge, AnswerSettings settings)
{
    /// <summary>How sure it must be that the clause treats the subject for a draft to be worth a person's look.</summary>
    private const double WorthALook = 0.65;
    /// <summary>A question whose concepts weigh less than this could mean anything (「セキュリティ」).</summary>
    private const double LeastToGoOn = 1.2;
    private const int Candidates = 4;
    private const double NearTop = 0.6;
    private const double ReferenceAlone = 1.0;
    private const double NamedConfidence = 0.97;
    private const double ReferenceBeside = 0.12;

    /// <summary>What remains of the confidence when the control named beside the question isn't in the paper.</summary>
    private const double HintElsewhere = 0.8;
    private readonly EvidenceFinder evidence = new(knowledge);
    private readonly SignalReader signals = new(knowledge);
    private readonly ChoiceDecider choices = new(knowledge);

    /// <summary>The answer.</summary>
    public PartAnswer Answer(AskedPart part, Paper paper, ControlReference reference)
    {
        var ranking = WithReference(knowledge.Rank(part.Query, paper), reference);
        if (Named(part, ranking, reference) is { } section) return Whole(part, section, paper);
        var absent = signals.Absent(part, paper);
        if (part.Query.Concepts.Count == 0 || Followed(part, ranking, Best(part, ranking), paper) is not { } finding)
            return new PartAnswer(part, AnswerStatus.Unanswered, 0.02, null, null, Reasons.Nothing(Surfaces(absent), null));
        var verdict = part.IsYesNo ? choices.Decide(part, finding) : null;
        var objection = Objection(part, finding, verdict, paper) ?? signals.Unstated(part, finding, paper);
        var other = signals.Contrasted(part, finding);
        var measured = signals.Read(part, ranking, finding, paper, (objection ?? other) is not null);
        var confidence = Confidence.Of(measured) * (reference.Ids.Count > 0 && reference.Ids.All(id => paper.Find(id) is null) ? HintElsewhere : 1);
        var status = other is null ? StatusOf(confidence, Confidence.Of(measured with { Missing = 0 }), objection) : AnswerStatus.Unanswered;
        return new PartAnswer(
            part, status, confidence, finding, verdict,
            status switch
            {
                AnswerStatus.Answered => null,
                AnswerStatus.Review => objection ?? (absent.Count > 0 ? Reasons.NotThere(finding.Clause.Clause, Surfaces(absent)) : "該当箇所の候補です。内容をご確認ください"),
                _ => other ?? Reasons.Nothing(Surfaces(absent), measured.Rival > 0 ? ranking.Rivals[0] : null),
            })
        {
            Quantity = QuantityOf(part, finding),
            Signals = measured,
        };
    }

    /// <summary>The section that a question names without asking for anything more: a control number alone, the overview.</summary>
    private static RankedClause? Named(AskedPart part, Ranking ranking, ControlReference reference) =>
        reference.Alone ? ranking.Clauses[0] : AsksForOverview(part) ? ranking.Clauses.FirstOrDefault(clause => clause.Clause.Id == ClauseId.Overview) : null;

    private static PartAnswer Whole(AskedPart part, RankedClause section, Paper paper)
    {
        if (EvidenceFinder.Whole(part, section) is not { } finding) return new PartAnswer(part, AnswerStatus.Unanswered, 0.02, null, null, Reasons.Nothing([], null));
        var doubt = Doubtful(finding, paper)?.Message;
        return new PartAnswer(part with { IsYesNo = false }, doubt is null ? AnswerStatus.Answered : AnswerStatus.Review, NamedConfidence, finding, null, doubt);
    }

    /// <param name="confidence">That the answer is right.</param>
    /// <param name="treated">That the clause treats the subject, whether or not it states what was asked.</param>
    /// <param name="objection">Why it can't be filled without a look, or null.</param>
    private AnswerStatus StatusOf(double confidence, double treated, string? objection)
    {
        if (treated < WorthALook) return AnswerStatus.Unanswered;
        return objection is null && confidence >= Thresholds.Answered(settings.MaxAutoError) ? AnswerStatus.Answered : AnswerStatus.Review;
    }

    private static Ranking WithReference(Ranking ranking, ControlReference reference)
    {
        if (reference.Ids.Count == 0) return ranking;
        var bonus = reference.Alone ? ReferenceAlone : ReferenceBeside;
        return ranking with
        {
            Clauses = [.. ranking.Clauses
                .Select(clause => reference.Ids.Contains(clause.Clause.Id) ? clause with { Score = clause.Score + bonus } : clause)
                .OrderByDescending(clause => clause.Score)],
        };
    }

    /// <summary>The finding of the best clause; one that states the figure or place asked for goes before a little better one that doesn't.</summary>
    private Finding? Best(AskedPart part, Ranking ranking)
    {
        var top = ranking.Clauses[0].Score;
        Finding? first = null;
        foreach (var clause in ranking.Clauses.Take(Candidates).TakeWhile(clause => clause.Score >= top * NearTop))
        {
            if (NamesHeading(part, clause)) return first ?? EvidenceFinder.Whole(part, clause);
            if (evidence.Find(part, clause) is not { } found) continue;
            if (KindCheck.Missing(part, [found.Main, .. found.Others]) == AskedKind.None && part.Bounds.All(bound => KindCheck.StatesFigure(found.Main, bound.Unit))) return found;
            first ??= found;
        }
        return first;
    }

    /// <summary>Whether the question asks what the service is, and nothing else.</summary>
    private static bool AsksForOverview(AskedPart part) =>
        Overview().IsMatch(part.Query.Compact) && part.Query.Concepts.All(concept => concept.IsPhrase ? Overview().IsMatch(concept.Surface) || concept.Surface == "the service" : concept.Idf < 2 || concept.Class == WordClass.Adverb);

    /// <summary>Whether the question names the clause's heading and asks for nothing more.</summary>
    private static bool NamesHeading(AskedPart part, RankedClause clause)
    {
        var concepts = part.Query.Concepts;
        return !part.IsYesNo && concepts.Count > 0 && !part.Asks(~AskedKind.Content) &&
            concepts.Select((concept, c) => concept.Weight * clause.InTitle[c]).Sum() >= 0.8 * concepts.Sum(concept => concept.Weight);
    }

    /// <summary>「2.1 を参照」 gives way to what 2.1 says.</summary>
    private Finding? Followed(AskedPart part, Ranking ranking, Finding? finding, Paper paper)
    {
        if (finding is not { Main.Pointer: true }) return finding;
        var sentence = finding.Clause.Sentences[finding.MainSentence].Range.In(finding.Clause.Clause.Text.Text);
        var target = References.Section(sentence) is { } section ? ranking.Clauses.FirstOrDefault(clause => clause.Clause.Section == section)
            : References.ToBoundary(sentence) ? ranking.Clauses.FirstOrDefault(clause => clause.Clause.Id == ClauseId.Boundary)
            : null;
        if (target is null || target == finding.Clause) return finding;
        var followed = evidence.Find(part, target) ?? (paper.Find(new ClauseId("6.1.1")) is { } roles
            ? ranking.Clauses.Where(clause => clause.Clause == roles).Select(clause => evidence.Find(part, clause)).FirstOrDefault()
            : null);
        return followed is null ? finding : followed with { SentFrom = finding.Clause };
    }

    /// <summary>Why the finding can't be filled without a look, or null.</summary>
    private static string? Objection(AskedPart part, Finding finding, Verdict? verdict, Paper paper)
    {
        if (part.Query.Concepts.Sum(concept => concept.Weight) < LeastToGoOn) return "質問が短く、何を尋ねているか特定できません";
        if (finding.Clause.Clause.Id == ClauseId.Intro && !Membership().IsMatch(part.Query.Compact)) return "序文の記載です。内容をご確認ください";
        if (Address().IsMatch(part.Query.Compact) && paper.Warnings.Any(warning => warning.Kind == WarningKind.MisspelledAddress && warning.Clause == finding.Clause.Clause.Id.Value))
            return "ホワイトペーパーに記載のアドレスに誤記の疑いがあります。正しいアドレスをご確認ください";
        Statement[] statements = [finding.Main, .. finding.Others];
        var clause = finding.Clause.Clause;
        var certificates = Certificates.Missing(part, finding);
        if (certificates.Count > 0) return Reasons.NoCertificate(certificates, paper);
        if (finding.Main.Pointer && part.Kinds != AskedKind.None && !part.Kinds.HasFlag(AskedKind.Place)) return Reasons.PointerOnly(paper);
        var missing = KindCheck.Missing(part, statements);
        if (missing != AskedKind.None) return Reasons.Missing(clause, missing);
        if (part.Bounds.FirstOrDefault(bound => !statements.Any(statement => KindCheck.StatesFigure(statement, bound.Unit))) is { } bound) return Reasons.NoFigure(clause, bound);
        if (Doubtful(finding, paper) is { } warning) return warning.Message;
        return verdict is { Choice: null } ? verdict.Why : null;
    }

    private static ImportWarning? Doubtful(Finding finding, Paper paper)
    {
        var clause = finding.Clause.Clause;
        return paper.Warnings.FirstOrDefault(warning => warning.Kind is WarningKind.Denial or WarningKind.ForeignSubject &&
            finding.Sentences.Any(index => warning.Touches(clause.Id, finding.Clause.Sentences[index].Range)));
    }

    private static Quantity? QuantityOf(AskedPart part, Finding finding)
    {
        if (!part.Asks(AskedKind.Period | AskedKind.Amount | AskedKind.Frequency | AskedKind.LeadTime)) return null;
        var text = finding.Clause.Clause.Text.Text;
        foreach (var statement in (Statement[])[finding.Main, .. finding.Others])
        {
            if (part.Asks(AskedKind.Period) && statement.AtOnce) return new Quantity(null, "", "即時");
            var figure = statement.Figures.FirstOrDefault(figure => part.Asks(AskedKind.Period | AskedKind.LeadTime) == (figure.UnitClass == "day"));
            if (figure is not null) return new Quantity(figure.Value, figure.Unit, figure.Range.In(TextFolding.Squash(statement.Range.In(text))));
        }
        return null;
    }

    private static List<string> Surfaces(IReadOnlyList<Concept> concepts) => [.. concepts.Select(concept => concept.Surface)];

    [GeneratedRegex("概要|概略|どのようなサービス|どんなサービス|overview|describe the service|what (does|is) the service")]
    private static partial Regex Overview();

    [GeneratedRegex("url|アドレス|ホームページ|webサイト|リンク")]
    private static partial Regex Address();

    [GeneratedRegex("認証|マーク|加盟|加入|団体|組織|first|jnsa|jasa|csirt|member|certif")]
    private static partial Regex Membership();
}
