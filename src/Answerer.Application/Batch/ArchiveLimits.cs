using Answerer.Excel;

namespace Answerer.Application.Batch;

/// <summary>How much of a ZIP file is read before it is refused. Budgets are counted while the file streams in; declared sizes can only
/// refuse it earlier. What a workbook may hold inside, <see cref="WorkbookLimits"/> says.</summary>
internal sealed record ArchiveLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static ArchiveLimits Default { get; } = new();

    /// <summary>Largest number of entries, folders and files that aren't workbooks included.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Largest number of bytes read to list the entries: names and extra fields may be long, and a directory may be all there is.</summary>
    public long MaxDirectoryBytes { get; init; } = 16L << 20;

    /// <summary>Largest number of bytes inflated from all workbooks together.</summary>
    public long MaxInflatedBytes { get; init; } = 2L << 30;

    /// <summary>Largest workbook in bytes.</summary>
    public long MaxWorkbookBytes { get; init; } = WorkbookLimits.Default.MaxPackageBytes;

    /// <summary>Largest ratio of inflated to compressed bytes of one entry. Workbooks of today are compressed already.</summary>
    public int MaxRatio { get; init; } = WorkbookLimits.Default.MaxRatio;

    /// <summary>Inflated bytes of one entry below which its ratio is not looked at.</summary>
    public long RatioFloorBytes { get; init; } = WorkbookLimits.Default.RatioFloorBytes;
}
