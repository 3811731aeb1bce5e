using System.Globalization;
using System.Text.RegularExpressions;
using Answerer.Answering;
using Answerer.Excel;

namespace Answerer.Application.Fill.Placement;

/// <summary>
/// Puts a figure into a cell that takes one (ANSWERS.md, SLA sheets): the bare number where the unit is the sheet's own, the paper's
/// words where it isn't and the cell takes text. Nothing is converted, and a word like 即時 never becomes 0.
/// </summary>
internal static partial class NumberSelection
{
    /// <summary>The value of a number cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="sheetUnit">The unit that the row or column fixes, or null.</param>
    /// <param name="hasUnitCell">Whether the row has a cell of its own for the unit.</param>
    /// <param name="quantity">The figure, or null when the evidence states none.</param>
    /// <param name="sentence">What to say behind the number where the row has no place for it, or null.</param>
    public static Verdict Pick(AnswerCell cell, string? sheetUnit, bool hasUnitCell, Quantity? quantity, string? sentence)
    {
        if (quantity is null) return Verdict.Blank("記入すべき数値がホワイトペーパーに記載されていません");
        if (quantity.Value is not { } value)
            return cell.Enforced ? Verdict.Blank($"「{quantity.Text}」は数値ではなく、数値のみの欄に書けません", quantity.Text) : Verdict.Of(quantity.Text);

        var unit = cell.Unit ?? sheetUnit;
        var fits = hasUnitCell || quantity.Unit.Length == 0 || (unit is not null && MeasureUnit.Same(unit, quantity.Unit));
        if (!fits)
        {
            return cell.Enforced
                ? Verdict.Blank($"ホワイトペーパーの単位（{quantity.Unit}）が欄の単位と異なります", quantity.Text)
                : Verdict.Of(quantity.Text);
        }
        var number = value.ToString(CultureInfo.InvariantCulture);
        return sentence is not null && !cell.Enforced && Limit().IsMatch(sentence)
            ? Verdict.Of($"{number}　{sentence}")
            : Verdict.Of(number, value);
    }

    /// <summary>The value of a cell that takes the figure's unit.</summary>
    public static Verdict PickUnit(AnswerCell cell, Quantity? quantity)
    {
        if (quantity is not { Value: not null, Unit.Length: > 0 }) return Verdict.Blank("単位を伴う数値がホワイトペーパーに記載されていません");
        if (cell.Vocabulary.Count == 0) return Verdict.Of(quantity.Unit);
        return cell.Vocabulary.FirstOrDefault(label => MeasureUnit.Same(label.Value, quantity.Unit)) is { } label
            ? Verdict.Of(label.Value)
            : Verdict.Blank($"選択肢に「{quantity.Unit}」がありません", quantity.Unit);
    }

    // What makes a bare number say less than the paper does.
    [GeneratedRegex("以内|以上|以下|未満|起算|最大|最低|最短|最長|約|原則|ただし|除き|のみ|場合|当日を含", RegexOptions.CultureInvariant)]
    private static partial Regex Limit();
}
