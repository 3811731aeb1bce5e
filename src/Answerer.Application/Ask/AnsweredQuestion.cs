using System.Text.Json;
using System.Text.Json.Serialization;
using Answerer.Answering;
using Answerer.Application.Fill.Placement;

namespace Answerer.Application.Ask;

/// <summary>One answer as the contract writes it (DESIGN §4).</summary>
/// <param name="Id">The asker's id as given, or null.</param>
/// <param name="Service">The service whose paper answers.</param>
/// <param name="Question">The question as asked.</param>
/// <param name="Status">answered, review or unanswered.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Answer">The answer's text, or null.</param>
/// <param name="Choice">yes, partial, no, na, or null.</param>
/// <param name="Condition">option, request, exception, part, or null.</param>
/// <param name="Citations">Basis first, at most five.</param>
/// <param name="Reason">Why it isn't answered, or null.</param>
public sealed record AnsweredQuestion(
    JsonElement? Id,
    string Service,
    string Question,
    string Status,
    double Confidence,
    string? Answer,
    string? Choice,
    string? Condition,
    IReadOnlyList<QuotedPassage> Citations,
    string? Reason)
{
    /// <summary>What led to the answer, in Japanese; not part of the contract's JSON.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Explanation { get; init; } = [];

    /// <summary>Clauses that may treat what is asked, the most probable first; not part of the contract's JSON.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The citations as a customer reads them; not part of the contract's JSON.</summary>
    [JsonIgnore]
    public string Basis { get; init; } = "";

    /// <summary>The contract's form of an answer.</summary>
    internal static AnsweredQuestion From(JsonElement? id, Question question, Answer answer) => new(
        id,
        question.ServiceId,
        question.Text,
        ContractWords.Of(answer.Status),
        ContractWords.Rounded(answer.Confidence),
        answer.Text,
        ContractWords.Of(answer.Choice),
        ContractWords.Of(answer.Condition),
        [.. answer.Citations.Select(QuotedPassage.From)],
        answer.Reason)
    {
        Explanation = answer.Explanation,
        Candidates = answer.Candidates,
        Basis = CitationText.Join(answer.Citations),
    };
}
