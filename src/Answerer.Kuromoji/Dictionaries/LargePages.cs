using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// Asks the system to back memory with large pages: it then takes a handful of page faults to fill instead of thousands,
/// and random reads seldom miss the translation cache.
/// </summary>
internal static unsafe partial class LargePages
{
    private const int AdviseHugePage = 14; // MADV_HUGEPAGE of Linux

    /// <summary>Only a wish: where it can't be met, nothing changes.</summary>
    public static void Ask(byte* start, long length)
    {
        if (OperatingSystem.IsLinux())
            _ = MemoryAdvise(start, (nuint)length, AdviseHugePage);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int MemoryAdvise(void* start, nuint length, int advice);
}
