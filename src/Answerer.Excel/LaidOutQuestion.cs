namespace Answerer.Excel;

/// <summary>A question of a <see cref="WorkbookLayout"/>.</summary>
/// <param name="Sheet">Sheet name.</param>
/// <param name="Cell">The cell that holds the question.</param>
/// <param name="Text">Its displayed text when the layout was taken.</param>
/// <param name="Context">Its headings.</param>
/// <param name="Answers">Its answer cells with their roles.</param>
public sealed record LaidOutQuestion(
    string Sheet, CellRef Cell, string Text, IReadOnlyList<string> Context, IReadOnlyList<(CellRef Cell, AnswerRole Role)> Answers);
