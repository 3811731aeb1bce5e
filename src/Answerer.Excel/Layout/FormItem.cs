namespace Answerer.Excel.Layout;

/// <summary>A question of a form with its boxes: the cell of each and the label beside it ("" without).</summary>
internal sealed record FormItem(SheetCell Cell, CellRange Area, IReadOnlyList<string> Context)
{
    /// <summary>The boxes in reading order.</summary>
    public List<(CellRef Cell, string Label)> Boxes { get; } = [];
}
