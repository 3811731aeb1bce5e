namespace Answerer.Excel.Writing;

/// <summary>Orders the answers by sheet and cell, and refuses what must not be written.</summary>
internal static class EditPlan
{
    /// <summary>The answers of each sheet in reading order, merges resolved.</summary>
    public static IEnumerable<(Sheet Sheet, IReadOnlyList<CellEdit> Answers)> BySheet(Workbook workbook, IReadOnlyList<CellEdit> edits)
    {
        var plan = new List<(Sheet, IReadOnlyList<CellEdit>)>();
        foreach (var group in edits.GroupBy(edit => edit.Sheet, StringComparer.Ordinal))
        {
            var sheet = workbook.Sheets.FirstOrDefault(s => s.Name == group.Key)
                ?? throw new ArgumentException($"no sheet of that name: {group.Key}", nameof(edits));
            var answers = group.Select(edit => edit with { Cell = TopLeft(sheet, edit.Cell) }).OrderBy(edit => edit.Cell).ToList();
            for (var i = 0; i < answers.Count; i++)
            {
                var cell = answers[i].Cell;
                if (i > 0 && answers[i - 1].Cell == cell) throw new ArgumentException($"two answers for one cell: {cell}", nameof(edits));
                if (sheet.Find(cell) is { HasFormula: true }) throw new ArgumentException($"a formula is never overwritten: {cell}", nameof(edits));
            }
            plan.Add((sheet, answers));
        }
        return plan;
    }

    private static CellRef TopLeft(Sheet sheet, CellRef cell)
    {
        foreach (var merge in sheet.Merges)
        {
            if (merge.Contains(cell)) return merge.First;
        }
        return cell;
    }
}
