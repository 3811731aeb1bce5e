using NPOI.SS.Util;

namespace Answerer.Excel.Binary;

/// <summary>Ranges as HSSF gives them, counted from 0.</summary>
internal static class BinaryRanges
{
    public static CellRange Of(CellRangeAddress range) =>
        new(new CellRef(range.FirstRow + 1, range.FirstColumn + 1), new CellRef(range.LastRow + 1, range.LastColumn + 1));
}
