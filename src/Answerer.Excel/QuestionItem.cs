namespace Answerer.Excel;

/// <summary>One question of a questionnaire with the cells that answer it.</summary>
/// <param name="Sheet">Sheet name as in the file.</param>
/// <param name="Cell">The cell that holds the question (top left of a merge).</param>
/// <param name="Text">The whole displayed text of the cell.</param>
/// <param name="Context">Inherited headings, outermost first; sheet-wide section titles included.</param>
/// <param name="Answers">Every answer cell, in reading order, prefilled ones included.</param>
public sealed record QuestionItem(string Sheet, CellRef Cell, string Text, IReadOnlyList<string> Context, IReadOnlyList<AnswerCell> Answers)
{
    /// <summary>What the row says about its service (a column サービス), or null.</summary>
    public string? ServiceText { get; init; }

    /// <summary>A control number from a column headed with a standard (ISO/IEC 27001, 附属書A), or null. Never the sheet's own 項番.</summary>
    public string? ControlText { get; init; }

    /// <summary>The 測定単位 of an SLA row ("有無", "日", "%"), or null.</summary>
    public string? Unit { get; init; }
}
