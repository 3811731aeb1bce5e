using Answerer.Application.Ask;
using Answerer.Application.Fill;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>A question under review as the API shows it (docs/api.md).</summary>
public sealed record QuestionView(
    int Number,
    string Sheet,
    string Cell,
    string Text,
    IReadOnlyList<string> Context,
    string? Service,
    string Status,
    string Group,
    double Confidence,
    string? Choice,
    string? Condition,
    string? Proposal,
    string? Reason,
    string? Answer,
    IReadOnlyList<QuotedPassage> Citations,
    IReadOnlyList<string> Candidates,
    IReadOnlyList<string> Labels,
    bool FreeChoice,
    bool TakesText,
    int? MaxLength,
    IReadOnlyList<ReportedCell> Cells,
    QuestionReview Review,
    long Version)
{
    /// <summary>From its row.</summary>
    internal static QuestionView Of(QuestionRow row)
    {
        var answer = row.ToAnswer();
        var found = answer.Found;
        return new QuestionView(
            row.Number,
            found.Sheet,
            found.Cell,
            found.Text,
            found.Context,
            found.Service,
            found.Status,
            row.Category,
            found.Confidence,
            found.Choice,
            found.Condition,
            found.Proposal,
            found.Reason,
            found.Answer,
            answer.Citations,
            found.Candidates,
            answer.Labels,
            answer.IsFreeChoice,
            answer.TextCell is not null,
            answer.TextCell?.MaxLength,
            [.. answer.Cells.Select(cell => new ReportedCell(cell.Cell.Cell, cell.Cell.Role, cell.Value))],
            new QuestionReview(
                row.Text, row.Choice, answer.Revision.Evidence is { } evidence ? new NamedPassage(evidence.Clause, evidence.Quote) : null, row.Approved, row.Reviewer, row.Reviewed),
            row.Version);
    }
}

/// <summary>What a person made of a question.</summary>
/// <param name="Text">The text; null as found, "" for a blank cell.</param>
/// <param name="Choice">The label or figure; null as found, "" for a blank cell.</param>
/// <param name="Evidence">The passage that a person named as the basis; null as found.</param>
/// <param name="Approved">Whether it is approved.</param>
/// <param name="By">Name of the last person who changed it, or null.</param>
/// <param name="At">When, or null.</param>
public sealed record QuestionReview(string? Text, string? Choice, NamedPassage? Evidence, bool Approved, string? By, DateTimeOffset? At);
