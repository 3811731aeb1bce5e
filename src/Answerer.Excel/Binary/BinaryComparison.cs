using Answerer.Excel.Comparing;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Binary;

/// <summary>Compares two binary workbooks: by their records, and once more as HSSF reads them.</summary>
internal static class BinaryComparison
{
    public static List<PackageDifference> Compare(Workbook before, Workbook after, WorkbookLimits limits, CancellationToken cancellationToken)
    {
        var walk = new BinaryWalk(Open(before), Open(after));
        var differences = walk.Compare();
        ReadingCheck.Compare(before, after, walk.ChangedCells, differences);
        return differences;

        BinaryFile Open(Workbook workbook) => BinaryFile.Open(workbook.Binary!.Bytes, new ReadBudget(limits, cancellationToken));
    }
}
