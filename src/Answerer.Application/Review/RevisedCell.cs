namespace Answerer.Application.Review;

/// <summary>What stands in an answer cell in the present state of a review.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Value">Its text; null when blank.</param>
/// <param name="Number">The same as a number, where it is written as one.</param>
/// <param name="IsWritten">Whether it is written at all (else it stays as it was).</param>
internal sealed record RevisedCell(FoundCell Cell, string? Value, decimal? Number, bool IsWritten);
