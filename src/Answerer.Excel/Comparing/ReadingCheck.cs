namespace Answerer.Excel.Comparing;

/// <summary>
/// A second look with other eyes: the workbooks as the XML reader understood them must agree in every cell but those that the
/// comparison of the texts has listed.
/// </summary>
internal static class ReadingCheck
{
    public static void Compare(Workbook before, Workbook after, HashSet<(string Sheet, CellRef Cell)> listed, List<PackageDifference> differences)
    {
        for (var i = 0; i < before.Sheets.Count; i++)
        {
            var old = before.Sheets[i];
            if (i >= after.Sheets.Count || after.Sheets[i] is not { } now || (now.Name, now.Visibility, now.Protected) != (old.Name, old.Visibility, old.Protected))
            {
                differences.Add(new PackageDifference(DifferenceKind.Element, old.PartName, old.Name, Allowed: false, "シートの名前・順序・表示・保護のどれかが変わっています。"));
                continue;
            }
            foreach (var cell in DifferingCells(old, now))
            {
                if (!listed.Contains((old.Name, cell)))
                    differences.Add(new PackageDifference(DifferenceKind.Cell, old.PartName, $"{old.Name}!{cell}", Allowed: false, "読み取った値・書式が変わっています。"));
            }
        }
    }

    private static IEnumerable<CellRef> DifferingCells(Sheet old, Sheet now)
    {
        var (i, j) = (0, 0);
        while (i < old.Cells.Count || j < now.Cells.Count)
        {
            var order = i == old.Cells.Count ? 1 : j == now.Cells.Count ? -1 : old.Cells[i].Ref.CompareTo(now.Cells[j].Ref);
            if (order != 0 || (!ReferenceEquals(old.Cells[i], now.Cells[j]) && old.Cells[i] != now.Cells[j])) yield return order <= 0 ? old.Cells[i].Ref : now.Cells[j].Ref;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
    }
}
