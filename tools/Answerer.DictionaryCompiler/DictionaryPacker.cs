using System.IO.Compression;
using System.Runtime.InteropServices;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.DictionaryCompiler;

/// <summary>Makes a packed dictionary (docs/formats/dictionary.md) from its sources. Same sources, same bytes.</summary>
internal sealed class DictionaryPacker
{
    private readonly DictionarySource _source;
    private readonly List<WordSource> _words;
    private readonly List<UnknownWordSource> _unknownWords;
    private readonly TextPool _texts = new();

    private DictionaryPacker(DictionarySource source)
    {
        _source = source;
        _words = [.. source.Words.OrderBy(static word => word.Surface, StringComparer.Ordinal)]; // stable
        _unknownWords = [.. source.UnknownWords.OrderBy(static word => word.Class)];
    }

    public static byte[] Pack(DictionarySource source) => new DictionaryPacker(source).Pack();

    private byte[] Pack()
    {
        var traits = _source.Characters.Traits();
        var (shape, alphabet) = TrieBuilder.Build([.. _words.Select(static word => word.Surface).Distinct(StringComparer.Ordinal)]);
        var bases = DoubleArrayPlacement.FindBases(shape);
        var baseForms = new BaseFormTable(_words, _texts);
        var features = ContextFeatureTable.Build(_words, _unknownWords, _source.Connections.Contexts, _texts);
        var texts = _texts.ToBytes();

        var lexical = new SectionWriter();
        lexical.Add(traits);
        lexical.Add<ushort>(alphabet);
        lexical.AddPlanes(shape.Codes);
        lexical.Add(shape.Flags);
        lexical.Add<int>(bases);
        lexical.AddPlanes(EntryContexts());
        lexical.AddPlanes(EntryCosts());
        lexical.AddPlanes(ConnectionCostCodec.Encode(_source.Connections.Costs, _source.Connections.Contexts));
        lexical.AddPlanes([.. baseForms.RuleOfWord, .. new ushort[_unknownWords.Count]]);
        lexical.Add<BaseFormRule>(baseForms.Rules);
        lexical.Add<ContextFeatures>(features);
        lexical.Add<int>(FirstUnknownWords());
        lexical.Add(texts);

        var readingTexts = ReadingTexts();
        var pronunciationTexts = PronunciationTexts();
        var readings = new SectionWriter();
        readings.Add(readingTexts);
        readings.Add(pronunciationTexts);

        var counts = new DictionaryCounts
        {
            SystemEntries = _words.Count,
            UnknownEntries = _unknownWords.Count,
            Contexts = _source.Connections.Contexts,
            TrieUnits = DoubleArray.UnitCount(shape, bases),
            BaseFormRules = baseForms.Rules.Length,
            TextBytes = texts.Length,
            ReadingBytes = readingTexts.Length,
            PronunciationBytes = pronunciationTexts.Length,
        };
        return Assemble(counts, lexical.ToArray(), readings.ToArray());
    }

    private ushort[] EntryContexts()
    {
        var contexts = new List<ushort>(_words.Count + _unknownWords.Count);
        for (var word = 0; word < _words.Count; word++)
        {
            var isLast = word + 1 == _words.Count || _words[word].Surface != _words[word + 1].Surface;
            contexts.Add((ushort)WordEntry.Pack(_words[word].Context, cost: 0, isLast));
        }
        for (var word = 0; word < _unknownWords.Count; word++)
        {
            var isLast = word + 1 == _unknownWords.Count || _unknownWords[word].Class != _unknownWords[word + 1].Class;
            contexts.Add((ushort)WordEntry.Pack(_unknownWords[word].Context, cost: 0, isLast));
        }
        return [.. contexts];
    }

    private ushort[] EntryCosts() =>
        [.. _words.Select(static word => (ushort)word.Cost), .. _unknownWords.Select(static word => (ushort)word.Cost)];

    private int[] FirstUnknownWords() =>
    [
        .. Enum.GetValues<CharacterClass>().Select(characterClass =>
            _unknownWords.FindIndex(word => word.Class == characterClass) is var index and >= 0
                ? _words.Count + index
                : throw new FormatException($"No unknown word for {characterClass}.")),
    ];

    private byte[] ReadingTexts() => Encode(static word =>
        word.Reading == KanaCodec.ToKatakana(word.Surface) ? "" : word.Reading);

    private byte[] PronunciationTexts() => Encode(static word =>
        word.Pronunciation == word.Reading ? "" : word.Pronunciation);

    private byte[] Encode(Func<WordSource, string> text)
    {
        var bytes = new List<byte>();
        foreach (var word in _words)
            KanaCodec.Encode(text(word), bytes);
        return [.. bytes];
    }

    private static byte[] Assemble(DictionaryCounts counts, byte[] lexical, byte[] readings)
    {
        var packedLexical = Compress(lexical);
        var packedReadings = Compress(readings);
        var header = new PackedHeader
        {
            Magic = PackedHeader.ExpectedMagic,
            Version = PackedHeader.ExpectedVersion,
            Hash = default,
            Counts = counts,
            LexicalPackedBytes = packedLexical.Length,
            LexicalUnpackedBytes = lexical.Length,
            ReadingPackedBytes = packedReadings.Length,
            ReadingUnpackedBytes = readings.Length,
        };
        byte[] bytes = [.. HeaderBytes(header), .. packedLexical, .. packedReadings];
        header = header with { Hash = ContentHash.Of(bytes.AsSpan(PackedHeader.HashedFrom)) };
        HeaderBytes(header).CopyTo(bytes);
        return bytes;
    }

    private static byte[] HeaderBytes(PackedHeader header)
    {
        var bytes = new byte[PackedHeader.Size];
        MemoryMarshal.Write(bytes, header);
        return bytes;
    }

    private static byte[] Compress(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            stream.Write(content);
        return packed.ToArray();
    }
}
