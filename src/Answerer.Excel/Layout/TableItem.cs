namespace Answerer.Excel.Layout;

/// <summary>A row of a table that asks something, with the cells that may take the answer.</summary>
internal sealed record TableItem(int Row, SheetCell Cell, IReadOnlyList<string> Context, IReadOnlyList<ItemAnswer> Answers)
{
    /// <summary>The row's service, or null.</summary>
    public string? Service { get; init; }

    /// <summary>The row's control number, or null.</summary>
    public string? Control { get; init; }

    /// <summary>The row's 測定単位, or null.</summary>
    public string? Measure { get; init; }
}
