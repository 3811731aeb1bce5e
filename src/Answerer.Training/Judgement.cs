using Answerer.Answering;
using Answerer.Indexing;

namespace Answerer.Training;

/// <summary>What a reviewer with the labels says of an answer.</summary>
/// <param name="Label">The label.</param>
/// <param name="Answer">The answer.</param>
public sealed record Judgement(Label Label, Answer Answer)
{
    /// <summary>Whether the first citation is an accepted clause.</summary>
    public bool RightClause => Answer.Citations.Count > 0 && Label.Accept.Contains(Answer.Citations[0].Clause);

    /// <summary>Whether the choice given is one that no reviewer would accept.</summary>
    public bool WrongChoice => Answer.Choice is { } choice && Label.Choices.Count > 0 && !Label.Choices.Contains(choice);

    /// <summary>Whether the answer holds every stated fact.</summary>
    public bool StatesFacts => Answer.Text is { } text && TextFolding.Squash(text) is var held &&
        Label.Facts.All(fact => held.Contains(TextFolding.Squash(fact), StringComparison.Ordinal));

    /// <summary>Whether a reviewer accepts it: the paper answers, from this clause, with the facts, and the choice is honest.</summary>
    public bool Acceptable => Label.Answerable && RightClause && !WrongChoice && StatesFacts;
}
