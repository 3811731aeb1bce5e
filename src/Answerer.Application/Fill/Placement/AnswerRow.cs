using System.Globalization;
using Answerer.Answering;
using Answerer.Excel;
using Answerer.Indexing;

namespace Answerer.Application.Fill.Placement;

/// <summary>The cells of one unit as the placement sees them.</summary>
internal sealed class AnswerRow
{
    private static readonly ChoiceLabel[] Existence =
    [
        new("有", null, ChoiceMeaning.Yes),
        new("無", null, ChoiceMeaning.No),
    ];

    private readonly AnswerUnit unit;
    private readonly PlacementOptions options;

    public AnswerRow(AnswerUnit unit, PlacementOptions options, Func<CellRef, string> originalText)
    {
        this.unit = unit;
        this.options = options;
        OriginalText = originalText;
        // The sentence belongs into the first text cell (回答 before 備考); if somebody wrote there, it belongs nowhere.
        var first = unit.Cells.FirstOrDefault(cell => cell.Role == AnswerRole.Text);
        TextCell = first is not null && IsWritable(first) ? first : null;
        HasTextColumn = first is not null;
    }

    /// <summary>The unit's cells in order.</summary>
    public IReadOnlyList<AnswerCell> Cells => unit.Cells;

    /// <summary>Where the sentence goes, or null.</summary>
    public AnswerCell? TextCell { get; }

    /// <summary>Whether the row has a text cell at all, written already or not.</summary>
    public bool HasTextColumn { get; }

    /// <summary>The displayed text of a cell.</summary>
    public Func<CellRef, string> OriginalText { get; }

    /// <summary>The unit that the row fixes, or null.</summary>
    public string? Unit => unit.Item.Unit;

    /// <summary>Whether a cell of the row takes the unit.</summary>
    public bool HasUnitCell => unit.Cells.Any(cell => cell.Role == AnswerRole.Unit);

    /// <summary>The words with which a row that has nothing but text is to begin; empty where the sheet names none.</summary>
    public IReadOnlyList<ChoiceLabel> FreeVocabulary
    {
        get
        {
            if (TextCell is null || unit.Cells.Any(cell => cell.Role is not (AnswerRole.Text or AnswerRole.Citation or AnswerRole.Date))) return [];
            if (TextCell.Vocabulary.Count > 0) return TextCell.Vocabulary;
            return MeasureUnit.IsExistence(Unit) ? Existence : [];
        }
    }

    /// <summary>Whether the program may write the cell: never over a formula, over other content only if told to.</summary>
    public bool IsWritable(AnswerCell cell) => !cell.HasFormula && (options.Overwrite || !IsFilled(cell));

    /// <summary>Whether the cell holds something that is to be replaced.</summary>
    public bool Replaces(AnswerCell cell) => IsWritable(cell) && IsFilled(cell);

    /// <summary>Whether text is written at this status.</summary>
    public bool DraftsFor(AnswerStatus status) => status == AnswerStatus.Answered || options.Review == ReviewMode.Draft;

    /// <summary>Whether a service-level sheet has only this cell for 有 or 無 and what is to be said about it.</summary>
    public bool TakesWordAndSentence(AnswerCell cell) => !HasTextColumn && !cell.Enforced && MeasureUnit.IsExistence(cell.Unit ?? Unit);

    /// <summary>An entry for the list of cells left alone.</summary>
    public SkippedCell Skip(AnswerCell cell, string why) => new(unit.Item.Sheet, cell.Cell, why);

    /// <summary>
    /// The entry for a row that is left alone because somebody has chosen otherwise; null where no verdict was filled in before, or
    /// the same. Text beside a choice must agree with it.
    /// </summary>
    public SkippedCell? Disagreement(Dictionary<AnswerCell, Verdict> verdicts)
    {
        foreach (var cell in unit.Cells)
        {
            // What a formula shows is nobody's answer.
            if (cell.HasFormula || IsWritable(cell) || !IsFilled(cell)) continue;
            var agrees = cell.Role switch
            {
                AnswerRole.Choice or AnswerRole.Number or AnswerRole.Unit => verdicts.TryGetValue(cell, out var verdict) && Agrees(cell, verdict),
                AnswerRole.Mark => verdicts.TryGetValue(cell, out var mark) && mark.Obstacle is null,
                AnswerRole.Tick => verdicts[cell].Text == OriginalText(cell.Cell),
                _ => true,
            };
            if (!agrees) return Skip(cell, "記入済みの回答と一致しないため、この行は変更していません");
        }
        return null;
    }

    private static bool Agrees(AnswerCell cell, Verdict verdict)
    {
        if (verdict.Says is null) return false;
        if (TextFolding.Squash(cell.Prefilled ?? "") == TextFolding.Squash(verdict.Says)) return true;
        return verdict.Number is { } number
            && decimal.TryParse(cell.Prefilled, NumberStyles.Number, CultureInfo.InvariantCulture, out var filled)
            && filled == number;
    }

    // A tick-box cell always holds text; it is filled once one of its boxes is ticked.
    private bool IsFilled(AnswerCell cell) =>
        cell.Role == AnswerRole.Tick ? TickBox.IsTicked(OriginalText(cell.Cell)) : cell.Prefilled is not null;
}
