using Answerer.Answering;
using Answerer.Excel;

namespace Answerer.Application.Fill.Placement;

/// <summary>An answer in a sheet's own terms.</summary>
/// <param name="Status">The engine's status, lowered to review where the sheet has no honest place for the answer.</param>
/// <param name="Reason">Why it isn't answered; null when answered.</param>
/// <param name="Cells">Every cell of the unit, in order.</param>
/// <param name="Proposal">The label or figure that is written or, for review, proposed; null without one.</param>
/// <param name="Skipped">Cells left alone that a reader would expect to be filled.</param>
internal sealed record PlacedAnswer(
    AnswerStatus Status, string? Reason, IReadOnlyList<PlacedCell> Cells, string? Proposal, IReadOnlyList<SkippedCell> Skipped);
