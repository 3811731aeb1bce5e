using Answerer.Excel.Comparing;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Binary;

/// <summary>Compares two binary workbooks: by their records, and once more as HSSF reads them.</summary>
internal static class BinaryComparison
{
    public static (List<PackageDifference> Differences, Workbook Filled) Walk(
        ReadOnlyMemory<byte> original, ReadOnlyMemory<byte> filled, WorkbookLimits limits, CancellationToken cancellationToken)
    {
        var (before, after) = (Workbook.Open(original, limits, cancellationToken), Workbook.Open(filled, limits, cancellationToken));
        var walk = new BinaryWalk(
            BinaryFile.Open(original, new ReadBudget(limits, cancellationToken)), BinaryFile.Open(filled, new ReadBudget(limits, cancellationToken)));
        var differences = walk.Compare();
        ReadingCheck.Compare(before, after, walk.ChangedCells, differences);
        return (differences, after);
    }
}
