namespace Answerer.Indexing.Search;

/// <summary>Puts postings in their places, when it is known how many each term has. They come by window, then document.</summary>
internal sealed class PostingsLayout
{
    private readonly int[] entryStarts;
    private readonly int[] nextEntries; // by term
    private readonly int[] nextPostings; // by term
    private readonly int[] windows;
    private readonly float[] highestSaturations;
    private readonly int[] postingStarts;
    private readonly ushort[] values;
    private readonly SortedDictionary<int, int> largeFrequencies = [];

    public PostingsLayout(int[] entryStarts, int[] postingCounts)
    {
        this.entryStarts = entryStarts;
        var terms = postingCounts.Length;
        var entries = entryStarts[terms];
        nextEntries = entryStarts[..terms];
        nextPostings = new int[terms];
        for (var term = 1; term < terms; term++)
            nextPostings[term] = nextPostings[term - 1] + postingCounts[term - 1];
        values = new ushort[postingCounts.Sum()];
        windows = new int[entries];
        highestSaturations = new float[entries];
        postingStarts = new int[entries + 1];
        postingStarts[entries] = values.Length;
    }

    public void Add(int term, int window, int place, int frequency, double saturation)
    {
        var posting = nextPostings[term]++;
        var entry = nextEntries[term] - 1;
        if (entry < entryStarts[term] || windows[entry] != window)
        {
            entry = nextEntries[term]++;
            windows[entry] = window;
            postingStarts[entry] = posting;
        }
        highestSaturations[entry] = Math.Max(highestSaturations[entry], MathF.BitIncrement((float)saturation));
        values[posting] = Postings.Value(place, frequency);
        if (frequency >= Postings.LargeFrequency)
            largeFrequencies.Add(posting, frequency);
    }

    public Postings ToPostings() => new()
    {
        EntryStarts = entryStarts,
        Windows = windows,
        HighestSaturations = highestSaturations,
        PostingStarts = postingStarts,
        Values = values,
        LargePostings = [.. largeFrequencies.Keys],
        LargeFrequencies = [.. largeFrequencies.Values],
    };
}
