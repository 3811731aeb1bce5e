using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>What gets one answer: a question for one service, with the cells that this answer may fill.</summary>
/// <param name="Item">The question.</param>
/// <param name="Cells">Its answer cells: all of them, or those of the service's column.</param>
/// <param name="ServiceId">The service whose paper answers, or null when none could be found.</param>
/// <param name="Reason">Why there is no service, in Japanese; null when there is one.</param>
internal sealed record AnswerUnit(QuestionItem Item, IReadOnlyList<AnswerCell> Cells, string? ServiceId, string? Reason);
