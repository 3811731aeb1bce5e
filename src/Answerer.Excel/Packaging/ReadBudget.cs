namespace Answerer.Excel.Packaging;

/// <summary>What is left of the limits during one reading; also where cancellation is noticed. Not thread-safe.</summary>
internal sealed class ReadBudget(WorkbookLimits limits, CancellationToken cancellationToken)
{
    private const int LeastText = 16;

    private long inflated;
    private long units;
    private int cells;
    private int rows;
    private int ranges;
    private int lookups;
    private int records;

    public WorkbookLimits Limits { get; } = limits;

    public void AddInflated(int bytes, string part)
    {
        cancellationToken.ThrowIfCancellationRequested();
        inflated += bytes;
        if (inflated > Limits.MaxInflatedBytes)
            throw TooLarge($"展開後の大きさが上限（{Limits.MaxInflatedBytes:N0} バイト）を超えています", part);
    }

    public void AddCell(string part)
    {
        if (++cells > Limits.MaxCells) throw TooLarge($"セルの数が上限（{Limits.MaxCells:N0}）を超えています", part);
    }

    public void AddRow(string part)
    {
        if (++rows > Limits.MaxRows) throw TooLarge($"行の数が上限（{Limits.MaxRows:N0}）を超えています", part);
    }

    /// <summary>Counts records of a binary workbook; one of several cells counts for each.</summary>
    public void AddRecord(int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        records += count;
        if (records > Limits.MaxBinaryRecords) throw TooLarge($"レコードの数が上限（{Limits.MaxBinaryRecords:N0}）を超えています", "Workbook");
    }

    /// <summary>Counts a look at a cell; false when there have been too many.</summary>
    public bool TryLookUp() => ++lookups <= Limits.MaxLookups;

    public void AddText(int length, string part)
    {
        units += Math.Max(length, LeastText);
        if (units > Limits.MaxStringUnits) throw TooLarge($"文字数の合計が上限（{Limits.MaxStringUnits:N0}）を超えています", part);
    }

    public void AddRange(string part)
    {
        if (++ranges > Limits.MaxRanges) throw TooLarge($"範囲・定義の数が上限（{Limits.MaxRanges:N0}）を超えています", part);
    }

    public static WorkbookFormatException TooLarge(string what, string part) =>
        new(WorkbookProblem.TooLarge, $"{what}（{part}）。");
}
