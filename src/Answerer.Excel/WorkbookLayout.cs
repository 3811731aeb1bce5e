namespace Answerer.Excel;

/// <summary>
/// How a workbook is to be read: what was understood of it once, perhaps corrected by a person. Tables are read by their columns; where a
/// layout names no columns (a form), the questions are taken one by one.
/// </summary>
/// <param name="Tables">The tables and forms. Sheets without one are left alone.</param>
/// <param name="Questions">The questions as they were found; they also tell a form without header again.</param>
public sealed record WorkbookLayout(IReadOnlyList<TableLayout> Tables, IReadOnlyList<LaidOutQuestion> Questions)
{
    /// <summary>What the layout is called, for reasons and messages.</summary>
    public string Name { get; init; } = "";
}
