using Answerer.Answering;
using Answerer.Application.Ask;
using Answerer.Application.Fill;
using Answerer.Application.Fill.Placement;
using Answerer.Excel;

namespace Answerer.Application.Review;

/// <summary>What the program found for one question of a workbook: enough to show it, to review it, and to write the workbook without asking again.</summary>
internal sealed record FoundAnswer(
    string Sheet,
    string Cell,
    string Text,
    IReadOnlyList<string> Context,
    string? Service,
    string Status,
    double Confidence,
    string? Choice,
    string? Condition,
    string? Answer,
    string? Proposal,
    IReadOnlyList<QuotedPassage> Citations,
    IReadOnlyList<string> Candidates,
    string? Reason,
    IReadOnlyList<FoundCell> Cells,
    IReadOnlyList<string> Notes)
{
    /// <summary>From what a fill made of a question.</summary>
    /// <param name="unit">The question with its answer in the sheet's terms.</param>
    /// <param name="originalText">The displayed text of a cell of its sheet.</param>
    public static FoundAnswer Of(AnsweredUnit unit, Func<CellRef, string> originalText)
    {
        var (item, answer, placed) = (unit.Unit.Item, unit.Answer, unit.Placed);
        var row = new AnswerRow(unit.Unit, new PlacementOptions(), originalText);
        return new FoundAnswer(
            item.Sheet,
            item.Cell.ToString(),
            item.Text,
            item.Context,
            unit.Unit.ServiceId,
            ContractWords.Of(placed.Status),
            ContractWords.Rounded(answer.Confidence),
            ContractWords.Of(answer.Choice),
            ContractWords.Of(answer.Condition),
            answer.Text,
            placed.Proposal,
            [.. answer.Citations.Select(QuotedPassage.From)],
            answer.Candidates,
            placed.Reason,
            [.. placed.Cells.Select(cell => Found(cell, row.IsWritable(cell.Cell), originalText))],
            [.. placed.Skipped.Select(skip => $"{skip.Cell}: {skip.Why}")]);
    }

    /// <summary>Where a review puts it: what denies or limits is looked at first.</summary>
    public string Category => Status == ContractWords.Of(AnswerStatus.Answered) && Choice is "no" or "partial" ? Categories.Limited : Status;

    private static FoundCell Found(PlacedCell cell, bool isWritable, Func<CellRef, string> originalText) => new(
        cell.Cell.Cell.ToString(),
        ContractWords.Of(cell.Cell.Role),
        cell.Text,
        cell.Number,
        cell.IsWritten,
        isWritable,
        [.. cell.Cell.Vocabulary.Select(label => label.Value)],
        cell.Cell.Enforced,
        cell.Cell.Sign,
        cell.Cell.MaxLength,
        cell.Cell.Role == AnswerRole.Tick ? originalText(cell.Cell.Cell) : null);
}
