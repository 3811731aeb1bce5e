namespace Answerer.Answering;

/// <summary>What may be done with an answer.</summary>
public enum AnswerStatus
{
    /// <summary>No basis in the paper.</summary>
    Unanswered,

    /// <summary>A candidate for a person to check.</summary>
    Review,

    /// <summary>Safe to fill without a look.</summary>
    Answered,
}
