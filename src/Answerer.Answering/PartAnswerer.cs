using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Answering.Judging;
using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>Answers one part of a question: rank, find the evidence, judge whether it states what was asked, decide the choice.</summary>
internal sealed partial class PartAnswerer
{
    /// <summary>How sure it must be that the clause treats the subject for a draft to be worth a person's look.</summary>
    private const double WorthALook = 0.2;
    private const double ClearlyBetter = 0.15;
    private const double Preface = 0.9;
    private const int MaxFindings = 5;
    private const int SentencesOfFirst = 3;
    private const int MaxCandidates = 5;
    private const double NearTop = 0.1;
    private const double NamedConfidence = 0.97;
    /// <summary>What remains of the confidence when the control named beside the question isn't in the paper.</summary>
    private const double HintElsewhere = 0.8;
    private readonly KnowledgeBase knowledge;
    private readonly TrainedModel model;
    private readonly double answered;
    private readonly bool isTrained;
    private readonly EvidenceFinder evidence;
    private readonly SignalReader signals;
    private readonly ChoiceDecider choices;

    /// <param name="knowledge">What is answered from.</param>
    /// <param name="model">What was learned.</param>
    /// <param name="answered">The least confidence of an answer that is filled without a look.</param>
    public PartAnswerer(KnowledgeBase knowledge, TrainedModel model, double answered)
    {
        isTrained = model.TrainedFrom == knowledge.TrainingKey;
        this.knowledge = knowledge;
        this.model = model;
        this.answered = answered;
        var reader = new StatementReader();
        evidence = new EvidenceFinder(knowledge, reader, model.Sentences);
        signals = new SignalReader(knowledge);
        choices = new ChoiceDecider(knowledge, reader);
    }

    /// <summary>
    /// The answer: of those that the most probable clauses give, the one that a reviewer accepts most probably. What speaks against a clause's best
    /// sentence isn't got round by another sentence of the clause; that has to be clearly better. A model of other papers doesn't judge: there the
    /// most probable clause's best sentence answers.
    /// </summary>
    public PartAnswer Answer(AskedPart part, Paper paper, ControlReference reference)
    {
        var candidates = Candidates(part, paper, reference);
        if (!isTrained) return candidates[0];
        return Chosen(candidates, candidate => (candidate.Finding?.Clause.Clause, candidate.Fillable, candidate.Confidence));
    }

    /// <summary>The answer given, of those that the clauses give.</summary>
    /// <param name="candidates">At least one, a clause's best sentence before its others.</param>
    /// <param name="standing">From which clause it comes, whether it can be filled without a look, and how confident it is.</param>
    public static T Chosen<T>(IEnumerable<T> candidates, Func<T, (Clause? Clause, bool Fillable, double Confidence)> standing)
    {
        // What the preface says besides is cited from the section with a number.
        return candidates.GroupBy(candidate => standing(candidate).Clause).Select(OfClause)
            .MaxBy(candidate => standing(candidate).Confidence * (standing(candidate).Clause?.Id == ClauseId.Intro ? Preface : 1))!;

        T OfClause(IEnumerable<T> sentences)
        {
            var first = sentences.First();
            var best = sentences.MaxBy(candidate => standing(candidate).Confidence)!;
            return standing(first).Fillable && standing(best).Fillable && standing(best).Confidence >= standing(first).Confidence + ClearlyBetter ? best : first;
        }
    }

    /// <summary>The answers that the most probable clauses give, at least one, the most probable clause first.</summary>
    public IReadOnlyList<PartAnswer> Candidates(AskedPart part, Paper paper, ControlReference reference)
    {
        var match = Match(part, paper, reference, model.Matcher);
        if (Named(part, match.Clauses, reference) is { } section) return [Whole(part, section, paper)];
        var hint = reference.Ids.Count > 0 && reference.Ids.All(id => paper.Find(id) is null) ? HintElsewhere : 1;
        var names = match.Clauses.Take(MaxCandidates).Select(clause => clause.Ranked.Clause.Id.Value).ToList();
        var answers = part.Query.Concepts.Count == 0 ? [] : Findings(part, match.Clauses, paper).Select(finding => Judge(part, finding, match, paper, hint) with { Candidates = names, Match = match, Named = reference.Ids }).ToList();
        return answers.Count > 0 ? answers : [new PartAnswer(part, AnswerStatus.Unanswered, 0.02, null, null, Reasons.Nothing(Surfaces(signals.Absent(part, paper)), null))];
    }

    /// <summary>How a question fits the clauses.</summary>
    public ClauseMatch Match(AskedPart part, Paper paper, ControlReference reference, ClauseMatcher matcher) =>
        matcher.Match(part, knowledge.Rank(part.Query, paper), reference.Ids, clause => evidence.States(part, clause));

    private PartAnswer Judge(AskedPart part, Finding finding, ClauseMatch match, Paper paper, double hint)
    {
        var absent = signals.Absent(part, paper);
        var verdict = part.IsYesNo ? choices.Decide(part, finding) : null;
        var other = signals.Contrasted(part, finding);
        var objection = other ?? Objections.Of(part, finding, verdict, paper);
        var doubt = verdict?.Doubt ?? signals.Unstated(part, finding, paper) ?? KindCheck.Doubt(part, finding);
        var measured = signals.Read(part, match, finding, paper, model.Answers, (objection ?? doubt) is not null);
        var values = measured.ToArray();
        var features = AcceptanceFeatures.Of(part, finding, verdict, objection ?? doubt);
        var confidence = model.Acceptance.Of(values, features) * hint;
        var status = other is null ? StatusOf(confidence, model.Relevance.Of(values, []), objection) : AnswerStatus.Unanswered;
        return new PartAnswer(
            part, status, confidence, finding, verdict,
            status switch
            {
                AnswerStatus.Answered => null,
                AnswerStatus.Review => objection ?? doubt ?? (absent.Count > 0 ? Reasons.NotThere(finding.Clause.Clause, Surfaces(absent)) : "該当箇所の候補です。内容をご確認ください"),
                _ => other ?? Reasons.Nothing(Surfaces(absent), measured.Rival > 0 ? match.Rivals[0] : null),
            })
        {
            Quantity = QuantityOf(part, finding),
            Signals = measured,
            Features = features,
            Fillable = objection is null,
        };
    }

    /// <summary>The section that a question names without asking for anything more: a control number alone, the overview.</summary>
    private static RankedClause? Named(AskedPart part, IReadOnlyList<MatchedClause> ranking, ControlReference reference) =>
        reference.Alone ? reference.Ids.Select(id => Of(ranking, clause => clause.Id == id)).FirstOrDefault(clause => clause is not null)
        : AsksForOverview(part) ? Of(ranking, clause => clause.Id == ClauseId.Overview) : null;

    private static RankedClause? Of(IReadOnlyList<MatchedClause> ranking, Func<Clause, bool> wanted) =>
        ranking.FirstOrDefault(clause => wanted(clause.Ranked.Clause))?.Ranked;

    private PartAnswer Whole(AskedPart part, RankedClause section, Paper paper)
    {
        if (evidence.Whole(part, section) is not { } finding) return new PartAnswer(part, AnswerStatus.Unanswered, 0.02, null, null, Reasons.Nothing([], null));
        var doubt = Objections.Doubtful(finding, paper)?.Message;
        return new PartAnswer(part with { IsYesNo = false }, doubt is null ? AnswerStatus.Answered : AnswerStatus.Review, NamedConfidence, finding, null, doubt);
    }

    /// <param name="confidence">That a reviewer accepts the answer.</param>
    /// <param name="treated">That the clause treats what is asked.</param>
    /// <param name="objection">Why it can't be filled without a look, or null.</param>
    private AnswerStatus StatusOf(double confidence, double treated, string? objection)
    {
        if (treated < WorthALook) return AnswerStatus.Unanswered;
        return objection is null && confidence >= answered ? AnswerStatus.Answered : AnswerStatus.Review;
    }

    /// <summary>What the most probable clauses have to say: some sentences of the first, the best of the others.</summary>
    private IEnumerable<Finding> Findings(AskedPart part, IReadOnlyList<MatchedClause> ranking, Paper paper)
    {
        // A clause that has nothing but a pointer to a lost figure leaves the word to the next.
        var least = 0.0;
        var found = new List<Finding>();
        foreach (var clause in ranking.Take(MaxCandidates).TakeWhile(clause => clause.Probability >= least && found.Count < MaxFindings))
        {
            var sentences = evidence.Find(part, clause.Ranked, found.Count == 0 ? SentencesOfFirst : 1);
            if (NamesHeading(part, clause.Ranked)) sentences = evidence.Whole(part, clause.Ranked) is { } whole ? [whole] : [];
            var findings = sentences.Select(finding => Followed(part, ranking, finding, paper)).OfType<Finding>().ToList();
            if (findings.Count == 0) continue;
            if (found.Count == 0) least = clause.Probability * NearTop;
            found.AddRange(findings);
        }
        return found.DistinctBy(finding => (finding.Clause, finding.MainSentence));
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
    private Finding? Followed(AskedPart part, IReadOnlyList<MatchedClause> ranking, Finding? finding, Paper paper)
    {
        if (finding is not { Main.Pointer: true }) return finding;
        var sentence = finding.Clause.Sentences[finding.MainSentence].Range.In(finding.Clause.Clause.Text.Text);
        var target = References.Section(sentence) is { } section ? Of(ranking, clause => clause.Section == section)
            : References.ToBoundary(sentence) ? Of(ranking, clause => clause.Id == ClauseId.Boundary)
            : null;
        if (target is null || target == finding.Clause) return finding;
        var followed = evidence.Find(part, target) ?? (Of(ranking, clause => clause.Id.Value == "6.1.1") is { } roles ? evidence.Find(part, roles) : null);
        return followed is null ? finding : followed with { SentFrom = finding.Clause };
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
}
