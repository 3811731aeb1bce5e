namespace Answerer.Excel;

/// <summary>A cell in which one question is to be answered.</summary>
public sealed record AnswerCell(CellRef Cell, AnswerRole Role)
{
    /// <summary>The labels that the cell accepts, in the sheet's order; empty where the role knows none.
    /// For <see cref="AnswerRole.Mark"/> the one label that a sign in this cell stands for.</summary>
    public IReadOnlyList<ChoiceLabel> Vocabulary { get; init; } = [];

    /// <summary>Whether a validation refuses values outside <see cref="Vocabulary"/> (or non-numbers, for numbers).</summary>
    public bool Enforced { get; init; }

    /// <summary>The sign that marks this cell (○ unless the sheet names another); null unless the role is Mark.</summary>
    public string? Sign { get; init; }

    /// <summary>The largest number of characters (字数制限, text-length validation), or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The unit that the sheet fixes for the cell (日, %, 時間), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The service that the cell's column is headed with, where the sheet has a column per service; else null.</summary>
    public string? ServiceText { get; init; }

    /// <summary>The displayed text that stands in the cell already; null when empty or a mere prompt (選択してください).</summary>
    public string? Prefilled { get; init; }

    /// <summary>Whether the cell holds a formula; such a cell is never written.</summary>
    public bool HasFormula { get; init; }
}
