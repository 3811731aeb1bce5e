using Answerer.Answering;

namespace Answerer.Training;

/// <summary>How the answers to a group of questions did.</summary>
/// <param name="Group">What they have in common ("all", "language ja", "style spoken", "service waf", "kind choice").</param>
/// <param name="Labels">How many questions to a service.</param>
/// <param name="FirstClause">Of the answerable: the first citation is an accepted clause.</param>
/// <param name="ThirdClause">Of the answerable: an accepted clause is among the three most probable.</param>
/// <param name="FactsStated">Of those with facts: the answer holds them all.</param>
/// <param name="Answered">Of the answerable: given status answered.</param>
/// <param name="WrongAmongAnswered">Of the answered: unanswerable, or from another clause.</param>
/// <param name="WrongChoices">Of the choices given with status answered: one that no reviewer would accept.</param>
/// <param name="UnanswerableHeld">Of the unanswerable: not given status answered.</param>
public sealed record EvaluationRow(
    string Group, int Labels, Share FirstClause, Share ThirdClause, Share FactsStated, Share Answered, Share WrongAmongAnswered, Share WrongChoices, Share UnanswerableHeld)
{
    /// <summary>Counts a group.</summary>
    public static EvaluationRow Of(string group, IReadOnlyCollection<Judgement> judgements)
    {
        var answerable = judgements.Where(judgement => judgement.Label.Answerable).ToList();
        var unanswerable = judgements.Where(judgement => !judgement.Label.Answerable).ToList();
        var answered = judgements.Where(IsAnswered).ToList();
        return new EvaluationRow(
            group,
            judgements.Count,
            Count(answerable, judgement => judgement.RightClause),
            Count(answerable, judgement => judgement.Answer.Candidates.Take(3).Any(judgement.Label.Accept.Contains)),
            Count([.. answerable.Where(judgement => judgement.Label.Facts.Count > 0)], judgement => judgement.StatesFacts),
            Count(answerable, IsAnswered),
            Count(answered, judgement => !judgement.Label.Answerable || !judgement.RightClause),
            Count([.. answered.Where(judgement => judgement.Answer.Choice is not null && judgement.Label.Choices.Count > 0)], judgement => judgement.WrongChoice),
            Count(unanswerable, judgement => !IsAnswered(judgement)));
    }

    private static bool IsAnswered(Judgement judgement) => judgement.Answer.Status == AnswerStatus.Answered;

    private static Share Count(List<Judgement> judgements, Func<Judgement, bool> isOne) => new(judgements.Count(isOne), judgements.Count);
}
