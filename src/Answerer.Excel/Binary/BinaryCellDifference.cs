using System.Globalization;

namespace Answerer.Excel.Binary;

/// <summary>Compares the rows and cells of a binary sheet.</summary>
internal sealed class BinaryCellDifference(
    string sheet, string part, List<PackageDifference> differences, HashSet<(string Sheet, CellRef Cell)> changed)
{
    /// <summary>Flag of a height set by hand among a row's flags ([MS-XLS] 2.4.221, fUnsynced).</summary>
    private const uint HeightByHand = 0x40;

    private readonly HashSet<int> answeredRows = [];

    public void Compare(BinaryCellTable before, BinaryCellTable after)
    {
        foreach (var (place, old) in before.Cells)
        {
            if (!after.Cells.TryGetValue(place, out var now)) Add(place, false, "セルがなくなっています。");
            else if (old != now && !(old.Format == now.Format && old.SameValue(now))) CompareCell(place, old, now);
        }
        foreach (var (place, now) in after.Cells)
        {
            if (!before.Cells.ContainsKey(place)) Add(place, !now.HasFormula && !now.IsBlank, "セルが加わっています。");
        }
        CompareRows(before, after);
    }

    private void CompareCell(CellRef place, BinaryCell old, BinaryCell now)
    {
        if (old.HasFormula || now.HasFormula) Add(place, false, "数式のセルが変わっています。");
        else if (old.Format != now.Format) Add(place, false, "セルの書式が変わっています。");
        else Add(place, true, "セルの内容が変わっています。");
    }

    private void CompareRows(BinaryCellTable before, BinaryCellTable after)
    {
        foreach (var (number, old) in before.Rows)
        {
            if (!after.Rows.TryGetValue(number, out var now)) AddRow(number, false, "行がなくなっています。");
            else if (!SameRow(old, now)) AddRow(number, answeredRows.Contains(number) && OnlyHeightDiffers(old, now), "行の属性が変わっています。");
        }
        foreach (var number in after.Rows.Keys.Where(number => !before.Rows.ContainsKey(number)))
            AddRow(number, answeredRows.Contains(number), "行が加わっています。");
    }

    // The columns that a row spans are a hint; the two fields behind the height are unused (2.4.221).
    private static bool SameRow(BinaryRecord a, BinaryRecord b) => a.UInt16(6) == b.UInt16(6) && a.UInt32(12) == b.UInt32(12);

    // One set by hand may only give way to one that isn't.
    private static bool OnlyHeightDiffers(BinaryRecord old, BinaryRecord now) =>
        (old.UInt32(12) & ~HeightByHand) == (now.UInt32(12) & ~HeightByHand) && (now.UInt32(12) & HeightByHand) == 0;

    private void Add(CellRef place, bool allowed, string description)
    {
        changed.Add((sheet, place));
        if (allowed) answeredRows.Add(place.Row);
        differences.Add(new PackageDifference(DifferenceKind.Cell, part, $"{sheet}!{place}", allowed, description));
    }

    private void AddRow(int number, bool allowed, string description) => differences.Add(
        new PackageDifference(DifferenceKind.Row, part, string.Create(CultureInfo.InvariantCulture, $"{sheet}!{number}:{number}"), allowed, description));
}
