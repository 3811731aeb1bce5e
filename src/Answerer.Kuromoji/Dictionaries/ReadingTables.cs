namespace Answerer.Kuromoji.Dictionaries;

/// <summary>Readings and pronunciations, over a block of memory in <see cref="ReadingLayout"/>.</summary>
internal sealed class ReadingTables
{
    private readonly MemoryBlock block;
    private readonly Table<int> readingStarts;
    private readonly Table<int> pronunciationStarts;
    private readonly Table<byte> readings;
    private readonly Table<byte> pronunciations;

    public ReadingTables(DictionaryCounts counts, MemoryBlock block)
    {
        var layout = new ReadingLayout(counts);
        this.block = block;
        readingStarts = block.Table<int>(layout.ReadingStarts);
        pronunciationStarts = block.Table<int>(layout.PronunciationStarts);
        readings = block.Table<byte>(layout.Readings);
        pronunciations = block.Table<byte>(layout.Pronunciations);
    }

    /// <summary>The reading of a dictionary word in katakana.</summary>
    public string Reading(int word, ReadOnlySpan<char> surface)
    {
        var own = KanaCodec.Decode(readings.Span[readingStarts[word]..]);
        GC.KeepAlive(block);
        return own.Length > 0 ? own : KanaCodec.ToKatakana(surface);
    }

    /// <summary>The pronunciation of a dictionary word in katakana.</summary>
    public string Pronunciation(int word, ReadOnlySpan<char> surface)
    {
        var own = KanaCodec.Decode(pronunciations.Span[pronunciationStarts[word]..]);
        GC.KeepAlive(block);
        return own.Length > 0 ? own : Reading(word, surface);
    }
}
