using Answerer.Answering;
using Answerer.Excel;

namespace Answerer.Application.Fill.Placement;

/// <summary>
/// Turns an answer into the cells of a sheet. Pure: the rules of ANSWERS.md (Choice, Text, Cells) and nothing else. The engine says what
/// is true; here it is decided whether the sheet has an honest place for it, and if not, the answer is lowered to review.
/// </summary>
internal static class AnswerPlacement
{
    /// <summary>Places one answer.</summary>
    /// <param name="unit">The question and its cells.</param>
    /// <param name="answer">What the engine says.</param>
    /// <param name="options">How to write.</param>
    /// <param name="originalText">The displayed text of a cell in the unit's sheet ("" when empty), for boxes inside a cell.</param>
    /// <param name="englishTitle">The standard's English name of a clause, or null.</param>
    public static PlacedAnswer Place(
        AnswerUnit unit, Answer answer, PlacementOptions options, Func<CellRef, string> originalText, Func<string, string?> englishTitle)
    {
        if (answer.Status == AnswerStatus.Unanswered)
            return new PlacedAnswer(AnswerStatus.Unanswered, answer.Reason, Untouched(unit, options), null, []);

        var row = new AnswerRow(unit, options, originalText);
        var composer = new TextComposer(answer, options, englishTitle);
        var draft = row.TextCell is { } cell ? composer.Compose(cell, AnswerStatus.Answered, FreeWord(row, answer).Text) : null;
        var verdicts = Verdicts(row, answer, composer, carriesCondition: draft is not null);

        var settled = verdicts.Values.FirstOrDefault(verdict => verdict.Obstacle is null);
        var obstacle = verdicts.Values.FirstOrDefault(verdict => verdict.Obstacle is not null)?.Obstacle;
        var proposal = (settled ?? verdicts.Values.FirstOrDefault(verdict => verdict.Says is not null))?.Says;
        // One settled cell carries the row: a second choice column that asks something else is merely left blank.
        var status = answer.Status == AnswerStatus.Answered && settled is null && obstacle is not null ? AnswerStatus.Review : answer.Status;
        var reason = answer.Reason ?? (status == AnswerStatus.Review ? obstacle : null);

        if (row.Disagreement(verdicts) is { } disagreement)
            return new PlacedAnswer(status, reason, Untouched(unit, options), proposal, [disagreement]);
        return Write(row, composer, status, reason, verdicts, proposal, answer);
    }

    private static PlacedAnswer Write(
        AnswerRow row,
        TextComposer composer,
        AnswerStatus status,
        string? reason,
        Dictionary<AnswerCell, Verdict> verdicts,
        string? proposal,
        Answer answer)
    {
        var cells = new List<PlacedCell>();
        var skipped = new List<SkippedCell>();
        foreach (var cell in row.Cells)
        {
            PlacedCell placed;
            if (!row.IsWritable(cell))
            {
                placed = Kept(cell);
                if (cell.HasFormula) skipped.Add(row.Skip(cell, "数式のセルには書き込みません"));
                else skipped.Add(row.Skip(cell, RowReasons.Prefilled));
            }
            else
            {
                placed = cell.Role switch
                {
                    AnswerRole.Text => Text(cell),
                    AnswerRole.Citation => Citation(cell),
                    _ => Word(cell),
                };
            }
            cells.Add(placed);
        }
        // A row whose every cell stays blank although the answer is known is for a person to look at.
        if (status == AnswerStatus.Answered && !cells.Exists(cell => cell.IsWritten) && row.Cells.Any(row.IsWritable))
        {
            status = AnswerStatus.Review;
            reason ??= skipped.Count > 0 ? skipped[0].Why : "回答を書き込める欄がありません";
        }
        return new PlacedAnswer(status, reason, cells, proposal, skipped);

        PlacedCell Text(AnswerCell cell)
        {
            if (cell != row.TextCell || !row.DraftsFor(status) || answer.Text is null) return Blank(cell);
            var text = composer.Compose(cell, status, status == AnswerStatus.Answered ? FreeWord(row, answer).Text : null);
            if (text is null) skipped.Add(row.Skip(cell, $"字数制限（{cell.MaxLength}字）に収まらないため空欄にしました"));
            return text is null ? Blank(cell) : new PlacedCell(cell, text, null, true);
        }

        PlacedCell Word(AnswerCell cell)
        {
            if (status != AnswerStatus.Answered || !verdicts.TryGetValue(cell, out var verdict)) return Blank(cell);
            if (verdict.Obstacle is null) return new PlacedCell(cell, verdict.Text, verdict.Number, true);
            skipped.Add(row.Skip(cell, verdict.Obstacle));
            return Blank(cell);
        }

        PlacedCell Citation(AnswerCell cell)
        {
            // A row without a text cell stays blank while the answer is to be checked.
            if (!row.DraftsFor(status) || (status == AnswerStatus.Review && row.TextCell is null) || answer.Citations.Count == 0) return Blank(cell);
            var text = CitationText.Join(answer.Citations, cell.MaxLength ?? int.MaxValue);
            if (text is null) skipped.Add(row.Skip(cell, $"字数制限（{cell.MaxLength}字）に収まらないため空欄にしました"));
            return text is null ? Blank(cell) : new PlacedCell(cell, text, null, true);
        }
    }

    private static Dictionary<AnswerCell, Verdict> Verdicts(AnswerRow row, Answer answer, TextComposer composer, bool carriesCondition)
    {
        var verdicts = new Dictionary<AnswerCell, Verdict>(ReferenceEqualityComparer.Instance);
        foreach (var cell in row.Cells)
        {
            switch (cell.Role)
            {
                case AnswerRole.Choice:
                    var pick = ChoiceSelection.Pick(cell.Vocabulary, answer.Choice, answer.Condition, carriesCondition || row.TakesWordAndSentence(cell));
                    verdicts[cell] = row.TakesWordAndSentence(cell) && pick.Obstacle is null && composer.Compose(cell, AnswerStatus.Answered, pick.Text) is { } both
                        ? pick.As(both)
                        : pick;
                    break;
                case AnswerRole.Tick:
                    verdicts[cell] = Tick(row, cell, ChoiceSelection.Pick(cell.Vocabulary, answer.Choice, answer.Condition, carriesCondition));
                    break;
                case AnswerRole.Number:
                    verdicts[cell] = NumberSelection.Pick(
                        cell, row.Unit, row.HasUnitCell, answer.Quantity, row.HasTextColumn ? null : composer.Compose(cell, AnswerStatus.Answered, null));
                    break;
                case AnswerRole.Unit:
                    verdicts[cell] = NumberSelection.PickUnit(cell, answer.Quantity);
                    break;
                case AnswerRole.Date:
                    verdicts[cell] = Verdict.Blank("日付はホワイトペーパーから記入できません");
                    break;
            }
        }
        foreach (var (cell, verdict) in Marks(row, answer, carriesCondition)) verdicts[cell] = verdict;
        if (FreeWord(row, answer) is { Obstacle: not null } word && row.TextCell is { } text) verdicts[text] = word;
        return verdicts;
    }

    // One of several cells gets the sign; the labels of all of them are the vocabulary.
    private static IEnumerable<(AnswerCell Cell, Verdict Verdict)> Marks(AnswerRow row, Answer answer, bool carriesCondition)
    {
        var marks = row.Cells.Where(cell => cell.Role == AnswerRole.Mark).ToList();
        if (marks.Count == 0) yield break;
        var pick = ChoiceSelection.Pick([.. marks.SelectMany(cell => cell.Vocabulary)], answer.Choice, answer.Condition, carriesCondition);
        foreach (var cell in marks)
        {
            if (pick.Obstacle is not null) yield return (cell, pick);
            else if (cell.Vocabulary.Any(label => label.Value == pick.Text)) yield return (cell, pick.As(cell.Sign ?? "○"));
            // Only where existing marks are to be replaced: then the old one has to go.
            else if (row.Replaces(cell)) yield return (cell, pick.As(""));
        }
    }

    private static Verdict Tick(AnswerRow row, AnswerCell cell, Verdict pick)
    {
        if (pick.Obstacle is not null) return pick;
        return TickBox.Tick(row.OriginalText(cell.Cell), pick.Text!) is { } ticked
            ? pick.As(ticked)
            : Verdict.Blank("チェックする枠をセルの中で特定できません", pick.Text);
    }

    // A yes/no item whose only reply cell is free text gets the sheet's own word before the sentence, where the sheet has one.
    private static Verdict FreeWord(AnswerRow row, Answer answer)
    {
        var vocabulary = row.FreeVocabulary;
        if (vocabulary.Count == 0 || !(answer.IsYesNo || MeasureUnit.IsExistence(row.Unit))) return Verdict.Of("");
        return ChoiceSelection.Pick(vocabulary, answer.Choice, answer.Condition, carriesCondition: true);
    }

    private static List<PlacedCell> Untouched(AnswerUnit unit, PlacementOptions options) =>
        [.. unit.Cells.Select(cell => cell.Prefilled is not null && (cell.HasFormula || !options.Overwrite) ? Kept(cell) : Blank(cell))];

    private static PlacedCell Kept(AnswerCell cell) => new(cell, cell.Prefilled, null, false);

    private static PlacedCell Blank(AnswerCell cell) => new(cell, null, null, false);
}
