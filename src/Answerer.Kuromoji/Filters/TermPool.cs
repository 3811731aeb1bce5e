namespace Answerer.Kuromoji.Filters;

/// <summary>
/// Remembers terms, so that each is one string instead of a new one every time. When there are too many it begins anew.
/// </summary>
internal sealed class TermPool
{
    private const int MaxPlaces = 1 << 17;

    private string?[] terms = new string?[1 << 10]; // by hash, open addressing
    private int count;

    public string this[ReadOnlySpan<char> term]
    {
        get
        {
            var place = PlaceOf(term);
            if (terms[place] is { } known)
                return known;
            if (count * 2 >= terms.Length)
            {
                MakeRoom();
                place = PlaceOf(term);
            }
            count++;
            return terms[place] = term.ToString();
        }
    }

    private void MakeRoom()
    {
        var old = terms;
        terms = new string?[Math.Min(old.Length * 2, MaxPlaces)];
        count = 0;
        if (terms.Length == old.Length)
            return;
        foreach (var term in old)
        {
            if (term is null)
                continue;
            terms[PlaceOf(term)] = term;
            count++;
        }
    }

    /// <summary>Where a term stands, or would stand.</summary>
    private int PlaceOf(ReadOnlySpan<char> term)
    {
        var mask = terms.Length - 1;
        var place = (int)Hash(term) & mask;
        while (terms[place] is { } other && !term.SequenceEqual(other))
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
