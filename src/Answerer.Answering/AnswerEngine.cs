using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Answering.Wording;
using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>Answers questions from the papers. Pure and thread-safe: the same question gets the same answer.</summary>
public sealed class AnswerEngine
{
    private const int MaxCitations = 5;

    /// <summary>Below this the nearest clause has nothing to do with the question and isn't named.</summary>
    private const double WorthNaming = 0.1;
    private readonly KnowledgeBase knowledge;
    private readonly QuestionReader reader;
    private readonly PartAnswerer parts;

    /// <param name="knowledge">What is answered from.</param>
    /// <param name="settings">The error budget.</param>
    public AnswerEngine(KnowledgeBase knowledge, AnswerSettings? settings = null)
    {
        this.knowledge = knowledge;
        reader = new QuestionReader(knowledge);
        parts = new PartAnswerer(knowledge, settings ?? new AnswerSettings());
    }

    /// <summary>Answers one question.</summary>
    /// <exception cref="ArgumentException">The service is not in the catalogue.</exception>
    public Answer Answer(Question question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var paper = knowledge.Find(question.ServiceId) ?? throw new ArgumentException("unknown service", nameof(question));
        var reference = ControlReference.Find(question.Text, question.ControlText, knowledge.Controls);
        if (reference.Ids.Count > 0 && NamesNothingElse(reference))
        {
            if (reference.Ids.All(id => paper.Find(id) is null)) return Nothing("本書に該当する項番はありません", question);
            reference = reference with { Alone = true };
        }
        var asked = reader.Read(reference.Alone ? ControlName(reference) : reference.Rest, question.Context, paper.Service).Select(part => WithUnit(part with { Bounds = [.. part.Bounds, .. RequiredIn(question.Context)] }, question.Unit));
        var answers = asked.Select(part => parts.Answer(part, paper, reference)).ToList();
        return Joined(answers, paper, question);
    }

    /// <summary>The limits of headings that state a requirement (「基準値：24時間以内」).</summary>
    private static IEnumerable<Bound> RequiredIn(IReadOnlyList<string> context) =>
        context.Select(heading => TextFolding.Normalize(heading).ToLowerInvariant())
            .Where(heading => heading.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && (heading[..colon].Contains("基準", StringComparison.Ordinal) || heading[..colon].Contains("水準", StringComparison.Ordinal) || heading[..colon].Contains("要求", StringComparison.Ordinal)))
            .SelectMany(heading => BoundReader.Read(heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..]));

    private string ControlName(ControlReference reference) =>
        string.Join('\n', reference.Ids.Select(id => knowledge.Controls.Find(id)?.NameJa).Where(name => name is not null).Take(1));

    /// <summary>Whether the question is the number, with the control's own name at most.</summary>
    private bool NamesNothingElse(ControlReference reference)
    {
        if (reference.Alone) return true;
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
                Confidence = Math.Round(first.Confidence, 2),
                Citations = first.Finding is { } nearest && first.Confidence >= WorthNaming ? [AnswerComposer.Citations(nearest, paper).First()] : [],
                IsYesNo = answers.Exists(answer => answer.Part.IsYesNo),
                Explanation = [.. answers.SelectMany(Explanations.Of)],
            };
        }
        // Of several questions the whole is answered only when each is.
        var status = answers.Min(answer => answer.Status) == AnswerStatus.Answered ? AnswerStatus.Answered : AnswerStatus.Review;
        var verdict = status == AnswerStatus.Answered || answers.Count == 1 ? VerdictOf(found) : null;
        return new Answer(
            status,
            Math.Round(answers.Min(answer => answer.Confidence), 2),
            string.Concat(found.Select(answer => AnswerComposer.Text(answer.Finding!, paper)).Distinct()),
            verdict?.Choice,
            verdict?.Choice == Choice.Partial ? verdict.Condition : null,
            [.. found.SelectMany(answer => AnswerComposer.Citations(answer.Finding!, paper)).Distinct().Take(MaxCitations)],
            status == AnswerStatus.Answered ? null : string.Join("。", answers.Where(answer => answer.Reason is not null).Select(answer => answer.Reason).Distinct()))
        {
            IsYesNo = answers.Exists(answer => answer.Part.IsYesNo),
            Quantity = found.Select(answer => answer.Quantity).FirstOrDefault(quantity => quantity is not null),
            Language = LanguageOf(question.Text),
            Explanation = [.. answers.SelectMany(Explanations.Of)],
        };
    }

    /// <summary>及び: all yes is yes, yes mixed with no is partial, anything unsettled is unsettled.</summary>
    private static Verdict? VerdictOf(List<PartAnswer> answers)
    {
        var verdicts = answers.Where(answer => answer.Part.IsYesNo).Select(answer => answer.Verdict).ToList();
        if (verdicts.Count == 0 || verdicts.Exists(verdict => verdict?.Choice is null)) return null;
        return verdicts.TrueForAll(verdict => verdict!.Choice == verdicts[0]!.Choice) ? verdicts[0] : new Verdict(Choice.Partial, Condition.Part, "複数の問い");
    }

    private static string LanguageOf(string text) => text.Any(c => c is >= 'ぁ' and <= 'ヿ' or >= '\u4E00' and <= '\u9FFF' or >= '\uFF66' and <= '\uFF9F') ? "ja" : "en";
}
