namespace Answerer.Kuromoji.Filters;

/// <summary>
/// Remembers terms, so that the frequent ones are one string each instead of a new one every time. One term per place: a
/// newcomer takes the place over.
/// </summary>
internal sealed class TermPool
{
    private const int Places = 1 << 13;

    private readonly string?[] terms = new string?[Places];

    public string this[ReadOnlySpan<char> term]
    {
        get
        {
            ref var place = ref terms[Hash(term) % Places];
            if (place is null || !term.SequenceEqual(place))
                place = term.ToString();
            return place;
        }
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
