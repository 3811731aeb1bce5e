using Answerer.Excel.Writing;

namespace Answerer.Excel.Comparing;

/// <summary>Holds the differences found against the answers that were to be written.</summary>
internal static class AnswerCheck
{
    /// <summary>The differences, with changes of other cells no longer allowed and missing answers added.</summary>
    public static List<PackageDifference> Apply(List<PackageDifference> differences, Workbook filled, IReadOnlyList<CellEdit> answers)
    {
        var expected = new HashSet<string>(StringComparer.Ordinal);
        var missing = new List<PackageDifference>();
        foreach (var (sheet, edits) in EditPlan.BySheet(filled, answers))
        {
            foreach (var edit in edits)
            {
                var place = $"{sheet.Name}!{edit.Cell}";
                expected.Add(place);
                if (!Holds(sheet.Find(edit.Cell), edit))
                    missing.Add(new PackageDifference(DifferenceKind.Cell, sheet.PartName, place, Allowed: false, "書き込んだはずの回答がありません。"));
            }
        }
        var judged = differences.Select(difference => difference is { Kind: DifferenceKind.Cell, Allowed: true } && !expected.Contains(difference.Where ?? "")
            ? difference with { Allowed = false, Description = "回答していないセルが変わっています。" }
            : difference);
        return [.. judged, .. missing];
    }

    // How a number is shown depends on its cell's format: there it must be a value at all.
    private static bool Holds(SheetCell? cell, CellEdit edit) => edit.Number is null
        ? (cell?.Text ?? "") == CellText.Clean(edit.Text)
        : cell is { Text.Length: > 0 };
}
