namespace Answerer.Indexing.Search;

/// <summary>
/// Which documents hold a term, and how often. Documents are taken in windows of 256 consecutive numbers, the same for all
/// terms. Each term has an entry for every window that it occurs in; the postings of an entry are numbers of 16 bits, place
/// in the window and frequency, in the order of documents. Arrays with starts have one number more: the end of the last.
/// </summary>
internal sealed record Postings
{
    public const int WindowLength = 256;

    /// <summary>A frequency that stands for itself and any higher one; what it is then stands in <see cref="LargeFrequencies"/>.</summary>
    public const int LargeFrequency = byte.MaxValue;

    /// <summary>By term, the number of its first entry.</summary>
    public required int[] EntryStarts { get; init; }

    /// <summary>By entry, the window's number; ascending for each term.</summary>
    public required int[] Windows { get; init; }

    /// <summary>By entry, an upper bound of the term's <see cref="Bm25.Saturation"/> in the window.</summary>
    public required float[] HighestSaturations { get; init; }

    /// <summary>By entry, the number of its first posting.</summary>
    public required int[] PostingStarts { get; init; }

    /// <summary>Place in the window (high byte) and frequency (low byte).</summary>
    public required ushort[] Values { get; init; }

    /// <summary>Numbers of the postings with large frequencies, ascending.</summary>
    public required int[] LargePostings { get; init; }

    /// <summary>Their frequencies.</summary>
    public required int[] LargeFrequencies { get; init; }

    public static ushort Value(int place, int frequency) => (ushort)((place << 8) | Math.Min(frequency, LargeFrequency));

    public static int PlaceOf(ushort value) => value >> 8;

    /// <summary>The postings of an entry.</summary>
    public ReadOnlySpan<ushort> Of(int entry) => Values.AsSpan(PostingStarts[entry]..PostingStarts[entry + 1]);

    /// <summary>The frequency of a posting.</summary>
    /// <param name="value">The posting.</param>
    /// <param name="number">Its number among all.</param>
    public int FrequencyOf(ushort value, int number)
    {
        var frequency = value & LargeFrequency;
        return frequency < LargeFrequency ? frequency : LargeFrequencies[Array.BinarySearch(LargePostings, number)];
    }
}
