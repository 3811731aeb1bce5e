using Answerer.Excel.Binary;
using Answerer.Excel.Comparing;

namespace Answerer.Excel;

/// <summary>
/// Lists what differs between a workbook and its filled copy, and says of each difference whether filling may make it: answers in
/// cells without formula and the rows that hold them, calculation on opening, and an evidence sheet with what it takes to be one.
/// </summary>
public static class PackageComparer
{
    /// <summary>Compares two packages part by part, byte by byte, and cell by cell.</summary>
    /// <param name="original">The workbook as it came.</param>
    /// <param name="filled">The workbook as it goes back.</param>
    /// <param name="limits">Budgets for each of the two; <see cref="WorkbookLimits.Default"/> when null.</param>
    /// <param name="cancellationToken">Noticed while streaming.</param>
    /// <exception cref="WorkbookFormatException">One of them can't be read as a workbook.</exception>
    public static PackageComparison Compare(
        ReadOnlyMemory<byte> original, ReadOnlyMemory<byte> filled, WorkbookLimits? limits = null, CancellationToken cancellationToken = default)
    {
        limits ??= WorkbookLimits.Default;
        var (differences, _) = Walk(Workbook.Open(original, limits, cancellationToken), filled, limits, cancellationToken);
        return new PackageComparison(differences);
    }

    /// <summary>
    /// The same for a writer that checks its own output: beyond the above, only the cells of the answers may have changed, and each
    /// must hold its answer.
    /// </summary>
    /// <param name="original">The workbook as it came, opened from its file.</param>
    /// <param name="filled">The workbook as it goes back.</param>
    /// <param name="answers">What was to be written.</param>
    /// <param name="limits">Budgets for each of the two; <see cref="WorkbookLimits.Default"/> when null.</param>
    /// <param name="cancellationToken">Noticed while streaming.</param>
    /// <exception cref="WorkbookFormatException">One of them can't be read as a workbook.</exception>
    public static PackageComparison Compare(
        Workbook original, ReadOnlyMemory<byte> filled, IReadOnlyList<CellEdit> answers, WorkbookLimits? limits = null, CancellationToken cancellationToken = default)
    {
        var (differences, workbook) = Walk(original, filled, limits ?? WorkbookLimits.Default, cancellationToken);
        return new PackageComparison(AnswerCheck.Apply(differences, workbook, answers));
    }

    private static (List<PackageDifference> Differences, Workbook Filled) Walk(
        Workbook before, ReadOnlyMemory<byte> filled, WorkbookLimits limits, CancellationToken cancellationToken)
    {
        var after = Workbook.Open(filled, like: before, limits, cancellationToken);
        if ((before.Binary is null) != (after.Binary is null))
            return ([new PackageDifference(DifferenceKind.PartChanged, "", null, Allowed: false, "ファイルの形式（.xls と .xlsx）が変わっています。")], after);
        if (before.Binary is not null) return (BinaryComparison.Compare(before, after, limits, cancellationToken), after);
        using var old = ComparedWorkbook.Open(before, limits, cancellationToken);
        using var now = ComparedWorkbook.Open(after, limits, cancellationToken);
        return (new PackageWalk(old, now).Compare(), after);
    }
}
