using Answerer.Application.Fill.Placement;
using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>The edits of a whole workbook: each cell is written at most once.</summary>
internal sealed class EditPlan
{
    private readonly Func<string, string> serviceLabel;
    private readonly Dictionary<(string Sheet, CellRef Cell), CellEdit> edits = [];

    private EditPlan(Func<string, string> serviceLabel) => this.serviceLabel = serviceLabel;

    /// <summary>
    /// The units with what really becomes of their cells, and the edits. Services of one question share its remarks, each under its
    /// name; where different questions share a cell (one 備考 for a block), the first one has it and the others are told so.
    /// </summary>
    /// <param name="units">In the order of the workbook.</param>
    /// <param name="serviceLabel">The name of a service as it stands before its remark.</param>
    public static (IReadOnlyList<AnsweredUnit> Units, IReadOnlyList<CellEdit> Edits) Of(
        IReadOnlyList<AnsweredUnit> units, Func<string, string> serviceLabel)
    {
        var plan = new EditPlan(serviceLabel);
        // Units of one question follow each other.
        var planned = units.ChunkBy(unit => unit.Unit.Item).SelectMany(plan.Plan).ToList();
        return (planned, [.. plan.edits.Values]);
    }

    private List<AnsweredUnit> Plan(IReadOnlyList<AnsweredUnit> question)
    {
        var shared = question
            .SelectMany(unit => unit.Placed.Cells.Select(cell => (unit, cell)))
            .GroupBy(entry => entry.cell.Cell.Cell)
            .Where(group => group.Count() > 1)
            .ToDictionary(group => group.Key, group => Joined([.. group]));
        return [.. question.Select(unit =>
        {
            var skipped = new List<SkippedCell>(unit.Placed.Skipped);
            var cells = unit.Placed.Cells
                .Select(cell => shared.TryGetValue(cell.Cell.Cell, out var joined) ? Share(cell, joined) : cell)
                .Select(cell => Claim(cell, unit.Unit.Item.Sheet, skipped))
                .ToList();
            return unit with { Placed = unit.Placed with { Cells = cells, Skipped = skipped } };
        })];
    }

    // The remarks of all services that have something to say, one below the other, to be checked if any of them is; null when they don't fit together.
    private string? Joined(IReadOnlyList<(AnsweredUnit Unit, PlacedCell Cell)> sharers)
    {
        var remarks = sharers.Where(entry => entry.Cell.IsWritten).Select(entry => (Service: serviceLabel(entry.Unit.Unit.ServiceId!), Text: entry.Cell.Text ?? "")).ToList();
        var mark = remarks.Select(remark => TextComposer.MarkOf(remark.Text)).FirstOrDefault(mark => mark.Length > 0);
        var text = mark + string.Join('\n', remarks.Select(remark => $"{remark.Service}：{TextComposer.Unmarked(remark.Text)}"));
        return text.Length == 0 || text.Length > (sharers[0].Cell.Cell.MaxLength ?? int.MaxValue) ? null : text;
    }

    private static PlacedCell Share(PlacedCell cell, string? joined) =>
        cell.IsWritten || cell.Text is null ? cell with { Text = joined, Number = null, IsWritten = joined is not null } : cell;

    private PlacedCell Claim(PlacedCell cell, string sheet, List<SkippedCell> skipped)
    {
        if (!cell.IsWritten) return cell;
        var edit = new CellEdit(sheet, cell.Cell.Cell, cell.Text ?? "", cell.Number);
        if (edits.TryAdd((sheet, cell.Cell.Cell), edit) || edits[(sheet, cell.Cell.Cell)] == edit) return cell;
        skipped.Add(new SkippedCell(sheet, cell.Cell.Cell, "同じセルに別の質問の回答を記入したため、この質問の回答は記入していません"));
        return cell with { Text = null, Number = null, IsWritten = false };
    }
}
