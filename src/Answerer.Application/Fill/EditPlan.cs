using Answerer.Application.Fill.Placement;
using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>The edits of a whole workbook: each cell is written at most once.</summary>
internal static class EditPlan
{
    /// <summary>
    /// The units with what really becomes of their cells, and the edits. Where several questions share a cell (one 備考 for a block), the
    /// first one has it; the others are told so.
    /// </summary>
    public static (IReadOnlyList<AnsweredUnit> Units, IReadOnlyList<CellEdit> Edits) Of(IReadOnlyList<AnsweredUnit> units)
    {
        var edits = new Dictionary<(string Sheet, CellRef Cell), CellEdit>();
        var planned = new List<AnsweredUnit>(units.Count);
        foreach (var unit in units)
        {
            var sheet = unit.Unit.Item.Sheet;
            var skipped = new List<SkippedCell>(unit.Placed.Skipped);
            var cells = unit.Placed.Cells.Select(cell => Plan(cell, sheet, edits, skipped)).ToList();
            planned.Add(unit with { Placed = unit.Placed with { Cells = cells, Skipped = skipped } });
        }
        return (planned, [.. edits.Values]);
    }

    private static PlacedCell Plan(
        PlacedCell cell, string sheet, Dictionary<(string Sheet, CellRef Cell), CellEdit> edits, List<SkippedCell> skipped)
    {
        if (!cell.IsWritten) return cell;
        var edit = new CellEdit(sheet, cell.Cell.Cell, cell.Text ?? "", cell.Number);
        if (edits.TryAdd((sheet, cell.Cell.Cell), edit) || edits[(sheet, cell.Cell.Cell)] == edit) return cell;
        skipped.Add(new SkippedCell(sheet, cell.Cell.Cell, "同じセルに別の質問の回答を記入したため、この質問の回答は記入していません"));
        return cell with { Text = null, Number = null, IsWritten = false };
    }
}
