using System.Text.Json;
using Answerer.Application.Ask;

namespace Answerer.Api.Endpoints;

/// <summary>An answer as the command line prints it, and the clauses that may treat the question.</summary>
internal sealed record AskedAnswer(
    JsonElement? Id,
    string Service,
    string Question,
    string Status,
    double Confidence,
    string? Answer,
    string? Choice,
    string? Condition,
    IReadOnlyList<QuotedPassage> Citations,
    string? Reason,
    IReadOnlyList<string> Candidates)
{
    /// <summary>From the use case's answer.</summary>
    public static AskedAnswer From(AnsweredQuestion answer) => new(
        answer.Id,
        answer.Service,
        answer.Question,
        answer.Status,
        answer.Confidence,
        answer.Answer,
        answer.Choice,
        answer.Condition,
        answer.Citations,
        answer.Reason,
        answer.Candidates);
}
