namespace Answerer.Kuromoji.Dictionaries;

/// <summary>Where the tables lie that only readings and pronunciations need.</summary>
internal sealed class ReadingLayout
{
    public ReadingLayout(DictionaryCounts counts)
    {
        var sections = new SectionSequence();
        ReadingStarts = sections.Add<int>(counts.SystemEntries);
        PronunciationStarts = sections.Add<int>(counts.SystemEntries);
        Readings = sections.Add<byte>(counts.ReadingBytes);
        Pronunciations = sections.Add<byte>(counts.PronunciationBytes);
        Length = sections.Length;
    }

    /// <summary>Start inside <see cref="Readings"/> by word id.</summary>
    public Section ReadingStarts { get; }

    /// <summary>Start inside <see cref="Pronunciations"/> by word id.</summary>
    public Section PronunciationStarts { get; }

    /// <summary>Texts in <see cref="KanaCodec"/>; an empty one: the surface in katakana.</summary>
    public Section Readings { get; }

    /// <summary>Texts in <see cref="KanaCodec"/>; an empty one: the same as the reading.</summary>
    public Section Pronunciations { get; }

    /// <summary>Bytes of all sections.</summary>
    public long Length { get; }
}
