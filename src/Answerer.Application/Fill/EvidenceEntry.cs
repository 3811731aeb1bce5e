using Answerer.Answering;
using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>One question as the evidence sheet tells of it.</summary>
/// <param name="Sheet">Sheet of the linked cell.</param>
/// <param name="Cell">The cell that the row links to.</param>
/// <param name="ServiceId">The service whose paper answered, or null.</param>
/// <param name="Question">The question's text.</param>
/// <param name="Status">The program's status.</param>
/// <param name="IsApproved">Whether a person approved the answer.</param>
/// <param name="Choice">What was chosen, or proposed; "" without one.</param>
/// <param name="Answer">The answer's text; "" without one.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Citations">The basis, best first.</param>
/// <param name="Reasons">Why it isn't answered, and what was left alone.</param>
internal sealed record EvidenceEntry(
    string Sheet,
    CellRef Cell,
    string? ServiceId,
    string Question,
    AnswerStatus Status,
    bool IsApproved,
    string Choice,
    string Answer,
    double Confidence,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<string> Reasons)
{
    /// <summary>The entry of a question that no person has looked at.</summary>
    public static EvidenceEntry Of(AnsweredUnit unit)
    {
        var (item, answer, placed) = (unit.Unit.Item, unit.Answer, unit.Placed);
        return new EvidenceEntry(
            item.Sheet,
            placed.Cells.FirstOrDefault(cell => cell.IsWritten)?.Cell.Cell ?? (placed.Cells.Count > 0 ? placed.Cells[0].Cell.Cell : item.Cell),
            unit.Unit.ServiceId,
            item.Text,
            placed.Status,
            false,
            ChoiceOf(unit),
            answer.Text ?? "",
            answer.Confidence,
            answer.Citations,
            [.. new[] { placed.Reason }.Concat(placed.Skipped.Select(skip => $"{skip.Cell}: {skip.Why}")).OfType<string>()]);
    }

    /// <summary>The word for a choice where the sheet has none of its own.</summary>
    public static string? Word(Choice? choice) => choice switch
    {
        Answering.Choice.Yes => "はい",
        Answering.Choice.Partial => "一部",
        Answering.Choice.No => "いいえ",
        Answering.Choice.NotApplicable => "対象外",
        _ => null,
    };

    private static string ChoiceOf(AnsweredUnit unit)
    {
        var written = unit.Placed.Cells.Any(cell => cell.IsWritten && cell.Cell.Role is not (AnswerRole.Text or AnswerRole.Citation));
        var says = unit.Placed.Proposal ?? Word(unit.Answer.Choice) ?? unit.Answer.Quantity?.Text;
        return says is null ? "" : written ? says : $"（案）{says}";
    }
}
