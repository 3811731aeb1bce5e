namespace Answerer.Excel;

/// <summary>What was understood of a workbook: its questions in reading order, how the tables were read, what was left alone.</summary>
/// <param name="Questions">Sheet order, then reading order.</param>
/// <param name="Layout">One entry per table that carries questions.</param>
/// <param name="Skipped">Cells left alone with the reason.</param>
/// <param name="OutsideTexts">Displayed texts of visible cells outside questions and answers (title, cover, 対象サービス, sheet names):
/// where a workbook names its service.</param>
public sealed record Questionnaire(
    IReadOnlyList<QuestionItem> Questions,
    IReadOnlyList<TableLayout> Layout,
    IReadOnlyList<SkippedCell> Skipped,
    IReadOnlyList<OutsideText> OutsideTexts)
{
    /// <summary>Sheets that look like questionnaires but can be read in more than one way; nothing in them is a question.
    /// The same reasons stand in <see cref="Skipped"/>.</summary>
    public IReadOnlyList<LayoutDoubt> Doubts { get; init; } = [];

    /// <summary>Headers to be written over answer columns that the sheets didn't have (<see cref="LayoutOptions.Append"/>).</summary>
    public IReadOnlyList<AppendedHeader> Appended { get; init; } = [];
}
