namespace Answerer.Answering;

/// <summary>The answer to one question.</summary>
/// <param name="Status">What may be done with it.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1, that a careful reviewer would accept the answer.</param>
/// <param name="Text">Whole sentences in the paper's wording, made fit for a customer's sheet; null when unanswered.</param>
/// <param name="Choice">The honest reply to a yes/no item; null when the paper does not settle it or nothing of the kind is asked.</param>
/// <param name="Condition">What limits a partial choice; null otherwise.</param>
/// <param name="Citations">Basis of the answer first, at most five; for unanswered questions the nearest clause at most.</param>
/// <param name="Reason">Why it isn't answered, in Japanese, for a salesperson to act on; null when answered.</param>
public sealed record Answer(
    AnswerStatus Status,
    double Confidence,
    string? Text,
    Choice? Choice,
    Condition? Condition,
    IReadOnlyList<Citation> Citations,
    string? Reason)
{
    /// <summary>Whether the item asks for yes or no (so that a blank choice means: not settled).</summary>
    public bool IsYesNo { get; init; }

    /// <summary>The figure, where the question asks for one and the evidence states it; else null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The language of the question: "ja" or "en".</summary>
    public string Language { get; init; } = "ja";

    /// <summary>Ids of the clauses that may treat what is asked, the most probable first, at most five.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>What led to clause, status and choice, in Japanese (for --explain).</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];
}
