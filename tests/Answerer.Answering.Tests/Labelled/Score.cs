using Answerer.Indexing;

namespace Answerer.Answering.Tests.Labelled;

/// <summary>How the engine does on a set of labelled questions. All shares lie between 0 and 1.</summary>
internal sealed record Score(string Set, int Questions, int Answerable, double FirstClause, double Answered, double WrongAmongAnswered, double UnanswerableHeld, double FactsStated, int WrongChoicesAnswered)
{
    /// <summary>Asks every question.</summary>
    public static Score Of(string set, Engine engine, IReadOnlyCollection<LabelledQuestion> questions)
    {
        int first = 0, answered = 0, wrong = 0, held = 0, facts = 0, withFacts = 0, wrongChoices = 0;
        foreach (var question in questions)
        {
            var answer = engine.Ask(question.Service, question.Text, context: [.. question.Context.Where(heading => !heading.StartsWith("測定単位", StringComparison.Ordinal))], unit: UnitOf(question));
            var right = answer.Citations.Count > 0 && question.Accept.Contains(answer.Citations[0].Clause);
            var auto = answer.Status == AnswerStatus.Answered;
            if (question.Answerable && right) first++;
            if (question.Answerable && auto) answered++;
            if (auto && !right) wrong++;
            if (!question.Answerable && !auto) held++;
            if (auto && answer.Choice is { } choice && question.Choices.Count > 0 && !question.Choices.Contains(NameOf(choice))) wrongChoices++;
            if (question.Facts.Count == 0 || answer.Text is null) continue;
            withFacts++;
            var text = TextFolding.Squash(answer.Text);
            if (question.Facts.All(fact => text.Contains(TextFolding.Squash(fact), StringComparison.Ordinal))) facts++;
        }
        var answerable = questions.Count(question => question.Answerable);
        var autoAll = questions.Count - answerable - held + answered;
        return new Score(set, questions.Count, answerable, Share(first, answerable), Share(answered, answerable), Share(wrong, autoAll),
            Share(held, questions.Count - answerable), Share(facts, withFacts), wrongChoices);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round((double)part / whole, 4);

    private static string? UnitOf(LabelledQuestion question) =>
        question.Context.FirstOrDefault(heading => heading.StartsWith("測定単位：", StringComparison.Ordinal))?[5..];

    private static string NameOf(Choice choice) => choice switch
    {
        Choice.Yes => "yes",
        Choice.No => "no",
        Choice.Partial => "partial",
        _ => "na",
    };
}
