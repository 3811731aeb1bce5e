namespace Answerer.Kuromoji.Dictionaries;

/// <summary>Readings and pronunciations, over a block of memory in <see cref="ReadingLayout"/>.</summary>
internal sealed class ReadingTables
{
    private readonly MemoryBlock _block;
    private readonly Table<int> _readingStarts;
    private readonly Table<int> _pronunciationStarts;
    private readonly Table<byte> _readings;
    private readonly Table<byte> _pronunciations;

    public ReadingTables(DictionaryCounts counts, MemoryBlock block)
    {
        var layout = new ReadingLayout(counts);
        _block = block;
        _readingStarts = block.Table<int>(layout.ReadingStarts);
        _pronunciationStarts = block.Table<int>(layout.PronunciationStarts);
        _readings = block.Table<byte>(layout.Readings);
        _pronunciations = block.Table<byte>(layout.Pronunciations);
    }

    /// <summary>The reading of a dictionary word in katakana.</summary>
    public string Reading(int word, ReadOnlySpan<char> surface)
    {
        var own = KanaCodec.Decode(_readings.Span[_readingStarts[word]..]);
        GC.KeepAlive(_block);
        return own.Length > 0 ? own : KanaCodec.ToKatakana(surface);
    }

    /// <summary>The pronunciation of a dictionary word in katakana.</summary>
    public string Pronunciation(int word, ReadOnlySpan<char> surface)
    {
        var own = KanaCodec.Decode(_pronunciations.Span[_pronunciationStarts[word]..]);
        GC.KeepAlive(_block);
        return own.Length > 0 ? own : Reading(word, surface);
    }
}
