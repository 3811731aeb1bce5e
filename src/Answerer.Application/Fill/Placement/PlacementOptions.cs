namespace Answerer.Application.Fill.Placement;

/// <summary>How answers are written into cells.</summary>
/// <param name="Review">What is written for answers to be checked.</param>
/// <param name="InlineEvidence">Whether the citation follows the answer's text.</param>
/// <param name="Overwrite">Whether cells that hold something already are replaced (formulas never are).</param>
internal sealed record PlacementOptions(ReviewMode Review = ReviewMode.Draft, bool InlineEvidence = false, bool Overwrite = false);
