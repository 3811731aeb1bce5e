using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Answering.Matching;
using Answerer.Answering.Wording;
using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>Answers questions from the papers. Pure and thread-safe: the same question gets the same answer.</summary>
public sealed class AnswerEngine
{
    private const int MaxCitations = 5;

    private const double Never = 2;
    private const double MostConfident = 0.99;
    private readonly KnowledgeBase knowledge;
    private readonly QuestionReader reader;
    private readonly PartAnswerer parts;

    /// <param name="knowledge">What is answered from.</param>
    /// <param name="model">What was learned; trained from other papers or knowledge than these it ranks, but nothing is answered without a look.</param>
    /// <param name="settings">The error budget.</param>
    public AnswerEngine(KnowledgeBase knowledge, TrainedModel model, AnswerSettings? settings = null)
    {
        this.knowledge = knowledge;
        IsTrained = model.TrainedFrom == knowledge.TrainingKey;
        reader = new QuestionReader(knowledge);
        parts = new PartAnswerer(knowledge, model, IsTrained ? model.Thresholds.Answered((settings ?? new AnswerSettings()).MaxAutoError) : Never);
    }

    /// <summary>Whether the model belongs to these papers and this knowledge.</summary>
    public bool IsTrained { get; }

    /// <summary>Answers one question.</summary>
    /// <exception cref="ArgumentException">The service is not in the catalogue.</exception>
    public Answer Answer(Question question, CancellationToken cancellation) => AnswerInParts(question, cancellation).Answer;

    /// <summary>The answer, and those of the question's parts; no parts for a control that the paper doesn't have.</summary>
    internal (Answer Answer, IReadOnlyList<PartAnswer> Parts) AnswerInParts(Question question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (paper, reference, asked) = Read(question);
        if (asked.Count == 0) return (Nothing("本書に該当する項番はありません", question), []);
        var answers = asked.Select(part => parts.Answer(part, paper, reference)).ToList();
        return (Joined(answers, paper, question), answers);
    }

    /// <summary>What a question asks; nothing for a control that the paper doesn't have.</summary>
    internal IReadOnlyList<AskedPart> Asked(Question question) => Read(question).Asked;

    /// <summary>The answers that the most probable clauses give to a question that asks one thing; none for any other.</summary>
    internal IReadOnlyList<PartAnswer> Candidates(Question question) =>
        Read(question) is (var paper, { Alone: false } reference, [var part]) ? parts.Candidates(part, paper, reference) : [];

    /// <summary>How a question that asks one thing fits the clauses; null for any other.</summary>
    internal ClauseMatch? Match(Question question, ClauseMatcher matcher) =>
        Read(question) is (var paper, { Alone: false } reference, [var part]) ? parts.Match(part, paper, reference, matcher) : null;

    private (Paper Paper, ControlReference Reference, IReadOnlyList<AskedPart> Asked) Read(Question question)
    {
        var paper = knowledge.Find(question.ServiceId) ?? throw new ArgumentException("unknown service", nameof(question));
        var reference = ControlReference.Find(question.Text, question.ControlText, knowledge.Controls);
        if (reference.Ids.Count > 0 && NamesNothingElse(reference, paper))
        {
            if (reference.Ids.All(id => paper.Find(id) is null)) return (paper, reference, []);
            reference = reference with { Alone = true };
        }
        var unit = question.Unit ?? UnitReader.In(question.Context);
        var context = question.Context.Where(heading => UnitReader.In([heading]) is null).ToList();
        var limits = RequiredIn(context).ToList();
        var asked = reader.Read(reference.Alone ? ControlName(reference) : reference.Rest, context, paper.Service)
            .Select(part => WithUnit(part with { Bounds = [.. part.Bounds, .. limits] }, unit));
        return (paper, reference, [.. asked]);
    }

    /// <summary>The limits of headings that state a requirement (「基準値：24時間以内」).</summary>
    private static IEnumerable<Bound> RequiredIn(IReadOnlyList<string> context) =>
        context.Select(heading => TextFolding.Normalize(heading).ToLowerInvariant())
            .Where(heading => heading.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && (heading[..colon].Contains("基準", StringComparison.Ordinal) || heading[..colon].Contains("水準", StringComparison.Ordinal) || heading[..colon].Contains("要求", StringComparison.Ordinal)))
            .SelectMany(heading => BoundReader.Read(heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..]));

    private string ControlName(ControlReference reference) =>
        string.Join('\n', reference.Ids.Select(id => knowledge.Controls.Find(id)?.NameJa).Where(name => name is not null).Take(1));

    /// <summary>Whether the question is the number, with the control's own name at most.</summary>
    private bool NamesNothingElse(ControlReference reference, Paper paper)
    {
        if (reference.Alone) return true;
        if (reference.IsNamed && knowledge.Analyze(reference.Rest, [], paper.Service).Concepts.Count == 0) return true;
        var rest = TextFolding.Squash(reference.Rest);
        return reference.Ids.Select(knowledge.Controls.Find).Any(control => control is not null &&
            new[] { control.NameJa, control.NameEn }.Select(TextFolding.Squash).Any(name => Likeness.Of(rest, name) > 0.7 || (rest.Length >= 6 && name.Contains(rest, StringComparison.Ordinal))));
    }

    private static AskedPart WithUnit(AskedPart part, string? unit) => unit is null ? part : UnitReader.Apply(part, unit);

    private static Answer Nothing(string reason, Question question) =>
        new(AnswerStatus.Unanswered, 0.05, null, null, null, [], reason) { Language = LanguageOf(question.Text) };

    private static Answer Joined(List<PartAnswer> answers, Paper paper, Question question)
    {
        var found = answers.Where(answer => answer.Status != AnswerStatus.Unanswered).ToList();
        if (found.Count == 0)
        {
            var first = answers[0];
            return Nothing(string.Join("。", answers.Select(answer => answer.Reason).Distinct()), question) with
            {
                Confidence = Shown(first.Confidence),
                Citations = first.Finding is { } nearest ? [AnswerComposer.Citations(nearest, paper).First()] : [],
                IsYesNo = answers.Exists(answer => answer.Part.IsYesNo),
                Candidates = CandidatesOf(answers),
                Explanation = [.. answers.SelectMany(Explanations.Of)],
            };
        }
        // Of several questions the whole is answered only when each is.
        var status = answers.Min(answer => answer.Status) == AnswerStatus.Answered ? AnswerStatus.Answered : AnswerStatus.Review;
        var verdict = status == AnswerStatus.Answered || answers.Count == 1 ? VerdictOf(found) : null;
        return new Answer(
            status,
            Shown(answers.Min(answer => answer.Confidence)),
            string.Concat(found.Select(answer => AnswerComposer.Text(answer.Finding!, paper)).Distinct()),
            verdict?.Choice,
            verdict?.Choice == Choice.Partial ? verdict.Condition : null,
            [.. found.SelectMany(answer => AnswerComposer.Citations(answer.Finding!, paper)).Distinct().Take(MaxCitations)],
            status == AnswerStatus.Answered ? null : string.Join("。", answers.Where(answer => answer.Reason is not null).Select(answer => answer.Reason).Distinct()))
        {
            IsYesNo = answers.Exists(answer => answer.Part.IsYesNo),
            Quantity = found.Select(answer => answer.Quantity).FirstOrDefault(quantity => quantity is not null),
            Language = LanguageOf(question.Text),
            Candidates = CandidatesOf(answers),
            Explanation = [.. answers.SelectMany(Explanations.Of)],
        };
    }

    private static List<string> CandidatesOf(List<PartAnswer> answers) => [.. answers.SelectMany(answer => answer.Candidates).Distinct().Take(MaxCitations)];

    /// <summary>Two digits say all that is known, and nothing is certain.</summary>
    private static double Shown(double confidence) => Math.Min(MostConfident, Math.Round(confidence, 2));

    /// <summary>及び: all yes is yes, yes mixed with no is partial, anything unsettled is unsettled.</summary>
    private static Verdict? VerdictOf(List<PartAnswer> answers)
    {
        var verdicts = answers.Where(answer => answer.Part.IsYesNo).Select(answer => answer.Verdict).ToList();
        if (verdicts.Count == 0 || verdicts.Exists(verdict => verdict?.Choice is null)) return null;
        return verdicts.TrueForAll(verdict => verdict!.Choice == verdicts[0]!.Choice) ? verdicts[0] : new Verdict(Choice.Partial, Condition.Part, "複数の問い");
    }

    private static string LanguageOf(string text) => text.Any(c => c is >= 'ぁ' and <= 'ヿ' or >= '\u4E00' and <= '\u9FFF' or >= '\uFF66' and <= '\uFF9F') ? "ja" : "en";
}
