using Answerer.Application.Fill;
using Answerer.Application.Fill.Placement;
using Answerer.Application.Services;
using Answerer.Excel;

namespace Answerer.Application.Review;

/// <summary>Writes a workbook in the present state of its review, from the original, and checks what it wrote.</summary>
internal static class RevisedWorkbook
{
    /// <summary>The filled workbook.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="original">The upload as opened.</param>
    /// <param name="answers">All its questions.</param>
    /// <param name="evidence">The evidence sheet to append, or null.</param>
    /// <param name="limits">The reader's budgets.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Result<byte[]> Write(
        string name, Workbook original, IReadOnlyList<RevisedAnswer> answers, EvidenceSheet? evidence, WorkbookLimits limits, CancellationToken cancellation)
    {
        var edits = Edits(answers);
        if (!WorkbookFile.Guarded(name, () => WorkbookWriter.Write(original, edits, null, evidence, cancellation)).TryGet(out var filled, out var error)) return error;
        return SelfCheck.Run(original, filled, edits, limits, cancellation) is { } fault ? fault : Result.Of(filled);
    }

    /// <summary>What stands behind the answers.</summary>
    public static EvidenceSheet Evidence(IReadOnlyList<RevisedAnswer> answers, ServiceCatalogue catalogue) => EvidenceTable.Of([.. answers.Select(Entry)], catalogue);

    private static List<CellEdit> Edits(IReadOnlyList<RevisedAnswer> answers) =>
    [
        .. answers
            .SelectMany(answer => answer.Cells.Select(cell => (answer.Found.Sheet, Cell: cell)))
            .Where(entry => entry.Cell.IsWritten)
            .GroupBy(entry => (entry.Sheet, entry.Cell.Cell.Cell), entry => entry.Cell)
            .Select(cells => Edit(cells.Key.Sheet, [.. cells])),
    ];

    // Where several questions or services share a cell (one 備考 for a block), what people wrote goes before what the program did: their texts one below the
    // other, of anything else the first. What the program wrote has to be checked until everybody who shares it has approved it.
    private static CellEdit Edit(string sheet, IReadOnlyList<RevisedCell> sharers)
    {
        var own = sharers.Where(IsOwn).DistinctBy(cell => cell.Value).ToList();
        var first = own.Count > 0 ? own[0] : sharers.FirstOrDefault(cell => TextComposer.IsMarked(cell.Value ?? ""), sharers[0]);
        var text = own.Count > 1 && first.Cell.Role == ContractWords.Of(AnswerRole.Text) ? string.Join('\n', own.Select(cell => cell.Value)) : first.Value ?? "";
        return new CellEdit(sheet, Ref(first.Cell.Cell), text, first.Number);
    }

    // Whether a person wrote it: approval alone takes no more than the mark away.
    private static bool IsOwn(RevisedCell cell) => cell.Value != cell.Cell.Value && cell.Value != TextComposer.Unmarked(cell.Cell.Value ?? "");

    private static EvidenceEntry Entry(RevisedAnswer answer)
    {
        var (found, cells) = (answer.Found, answer.Cells);
        var target = cells.FirstOrDefault(cell => cell.IsWritten) ?? (cells.Count > 0 ? cells[0] : null);
        return new EvidenceEntry(
            found.Sheet,
            Ref(target?.Cell.Cell ?? found.Cell),
            found.Service,
            found.Text,
            ContractWords.StatusOf(found.Status),
            answer.Revision.Approved,
            Choice(answer, cells),
            cells.FirstOrDefault(cell => cell.Cell.Role == ContractWords.Of(AnswerRole.Text) && cell.IsWritten)?.Value ?? found.Answer ?? "",
            found.Confidence,
            [.. answer.Citations.Select(citation => citation.ToCitation())],
            [.. new[] { answer.Revision.Reviewer is { } person ? $"確認者: {person}" : null, found.Reason }.OfType<string>(), .. found.Notes]);
    }

    private static string Choice(RevisedAnswer answer, IReadOnlyList<RevisedCell> cells)
    {
        var text = ContractWords.Of(AnswerRole.Text);
        var citation = ContractWords.Of(AnswerRole.Citation);
        if (answer.Revision.Choice is { } chosen) return chosen;
        var says = answer.Found.Proposal ?? EvidenceEntry.Word(ContractWords.ChoiceOf(answer.Found.Choice));
        if (says is null) return "";
        return cells.Any(cell => cell.IsWritten && cell.Cell.Role != text && cell.Cell.Role != citation) ? says : $"（案）{says}";
    }

    private static CellRef Ref(string cell) => CellRef.TryParse(cell, out var reference) ? reference : throw new InvalidOperationException("a stored address is no address");
}
