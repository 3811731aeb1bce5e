namespace Answerer.Indexing.Search;

/// <summary>Terms by number, in ordinal order, and the way back by hashing. Immutable.</summary>
internal sealed class TermTable
{
    private readonly char[] texts; // one after the other
    private readonly int[] starts; // of each text, and the end of the last
    private readonly int[] places; // term number + 1 by hash, open addressing

    public TermTable(char[] texts, int[] starts)
    {
        this.texts = texts;
        this.starts = starts;
        places = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)starts.Length * 2)];
        for (var term = 0; term < Count; term++)
            places[PlaceOf(this[term])] = term + 1;
    }

    public int Count => starts.Length - 1;

    public ReadOnlySpan<char> Texts => texts;

    public ReadOnlySpan<int> Starts => starts;

    public ReadOnlySpan<char> this[int term] => texts.AsSpan(starts[term]..starts[term + 1]);

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<char> term) => places[PlaceOf(term)] - 1;

    /// <summary>Where a term stands, or would stand.</summary>
    private int PlaceOf(ReadOnlySpan<char> term)
    {
        var mask = places.Length - 1;
        var place = (int)Hash(term) & mask;
        while (places[place] != 0 && !term.SequenceEqual(this[places[place] - 1]))
            place = (place + 1) & mask;
        return place;
    }

    /// <summary>FNV-1a over UTF-16 units, folded.</summary>
    private static uint Hash(ReadOnlySpan<char> term)
    {
        var hash = 2_166_136_261;
        foreach (var unit in term)
            hash = (hash ^ unit) * 16_777_619;
        return hash ^ (hash >> 15);
    }
}
