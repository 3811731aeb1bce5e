namespace Answerer.Excel.Layout;

/// <summary>A question of a form with its boxes.</summary>
internal sealed record FormItem(SheetCell Cell, CellRange Area, IReadOnlyList<string> Context)
{
    /// <summary>The boxes in reading order.</summary>
    public List<FormBox> Boxes { get; } = [];
}
