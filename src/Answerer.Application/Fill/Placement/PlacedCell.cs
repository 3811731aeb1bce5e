using Answerer.Excel;

namespace Answerer.Application.Fill.Placement;

/// <summary>What becomes of one answer cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Text">What stands in it afterwards; null when blank.</param>
/// <param name="Number">The same as a number, where it is to be written as one.</param>
/// <param name="IsWritten">Whether the program writes it (else it is left as it is).</param>
internal sealed record PlacedCell(AnswerCell Cell, string? Text, decimal? Number, bool IsWritten);
