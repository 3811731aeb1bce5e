using Answerer.Answering;
using Answerer.Application.Ask;
using Answerer.Application.Services;
using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>Writes what happened in the contract's form.</summary>
internal static class ReportWriter
{
    /// <summary>The report of a fill.</summary>
    public static FillReport Report(
        string input, string output, Questionnaire questionnaire, IReadOnlyList<AnsweredUnit> units, ServiceCatalogue catalogue)
    {
        var used = units.Select(unit => unit.Unit.ServiceId).ToHashSet(StringComparer.Ordinal);
        return new FillReport(
            input,
            output,
            [.. catalogue.Services.Select(service => service.Id).Where(used.Contains)],
            [.. units.Select(Question)],
            [.. questionnaire.Layout.Select(Layout)],
            [.. questionnaire.Skipped.Concat(units.SelectMany(unit => unit.Placed.Skipped)).Select(Skip)],
            new ReportTotals(units.Count, Count(AnswerStatus.Answered), Count(AnswerStatus.Review), Count(AnswerStatus.Unanswered)));

        int Count(AnswerStatus status) => units.Count(unit => unit.Placed.Status == status);
    }

    /// <summary>How a table was read.</summary>
    public static ReportedLayout Layout(TableLayout layout) => new(
        layout.Sheet,
        layout.Table,
        layout.HeaderRows,
        [.. layout.Columns.Select(column => new ReportedColumn(column.Role, column.Column, column.Header, column.Score, column.Reason))],
        Math.Round(layout.Score, 4),
        layout.Reasons,
        layout.Transposed);

    /// <summary>A cell left alone.</summary>
    public static ReportedSkip Skip(SkippedCell cell) => new(cell.Sheet, cell.Cell.ToString(), cell.Why);

    private static ReportedQuestion Question(AnsweredUnit unit) => new(
        unit.Unit.Item.Sheet,
        unit.Unit.Item.Cell.ToString(),
        unit.Unit.Item.Text,
        unit.Unit.Item.Context,
        unit.Unit.ServiceId,
        [
            .. unit.Placed.Cells.Select(cell =>
                new ReportedCell(cell.Cell.Cell.ToString(), ContractWords.Of(cell.Cell.Role), string.IsNullOrEmpty(cell.Text) ? null : cell.Text)),
        ],
        ContractWords.Of(unit.Placed.Status),
        ContractWords.Rounded(unit.Answer.Confidence),
        ContractWords.Of(unit.Answer.Choice),
        ContractWords.Of(unit.Answer.Condition),
        [.. unit.Answer.Citations.Select(QuotedPassage.From)],
        unit.Placed.Reason);
}
