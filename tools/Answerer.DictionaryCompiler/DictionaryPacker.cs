using System.IO.Compression;
using System.Runtime.InteropServices;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.DictionaryCompiler;

/// <summary>Makes a packed dictionary (docs/formats/dictionary.md) from its sources. Same sources, same bytes.</summary>
internal sealed class DictionaryPacker
{
    private readonly DictionarySource source;
    private readonly List<WordSource> words;
    private readonly List<UnknownWordSource> unknownWords;
    private readonly TextPool texts = new();

    private DictionaryPacker(DictionarySource source)
    {
        this.source = source;
        words = [.. source.Words.OrderBy(static word => word.Surface, StringComparer.Ordinal)]; // stable
        unknownWords = [.. source.UnknownWords.OrderBy(static word => word.Class)];
    }

    public static byte[] Pack(DictionarySource source) => new DictionaryPacker(source).Pack();

    private byte[] Pack()
    {
        var traits = source.Characters.Traits();
        var (shape, alphabet) = TrieBuilder.Build([.. words.Select(static word => word.Surface).Distinct(StringComparer.Ordinal)]);
        var bases = DoubleArrayPlacement.FindBases(shape);
        var baseForms = new BaseFormTable(words, texts);
        var features = ContextFeatureTable.Build(words, unknownWords, source.Connections.Contexts, texts);
        var textBytes = texts.ToBytes();

        var lexical = new SectionWriter();
        lexical.Add(traits);
        lexical.Add<ushort>(alphabet);
        lexical.AddPlanes(shape.Codes);
        lexical.Add(shape.Flags);
        lexical.Add<int>(bases);
        lexical.AddPlanes(EntryContexts());
        lexical.AddPlanes(EntryCosts());
        lexical.AddPlanes(ConnectionCostCodec.Encode(source.Connections.Costs, source.Connections.Contexts));
        lexical.AddPlanes([.. baseForms.RuleOfWord, .. new ushort[unknownWords.Count]]);
        lexical.Add<BaseFormRule>(baseForms.Rules);
        lexical.Add<ContextFeatures>(features);
        lexical.Add<int>(FirstUnknownWords());
        lexical.Add(textBytes);

        var readingTexts = ReadingTexts();
        var pronunciationTexts = PronunciationTexts();
        var readings = new SectionWriter();
        readings.Add(readingTexts);
        readings.Add(pronunciationTexts);

        var counts = new DictionaryCounts
        {
            SystemEntries = words.Count,
            UnknownEntries = unknownWords.Count,
            Contexts = source.Connections.Contexts,
            TrieUnits = DoubleArray.UnitCount(shape, bases),
            BaseFormRules = baseForms.Rules.Length,
            TextBytes = textBytes.Length,
            ReadingBytes = readingTexts.Length,
            PronunciationBytes = pronunciationTexts.Length,
        };
        return Assemble(counts, lexical.ToArray(), readings.ToArray());
    }

    private ushort[] EntryContexts()
    {
        var contexts = new List<ushort>(words.Count + unknownWords.Count);
        for (var word = 0; word < words.Count; word++)
        {
            var isLast = word + 1 == words.Count || words[word].Surface != words[word + 1].Surface;
            contexts.Add((ushort)WordEntry.Pack(words[word].Context, cost: 0, isLast));
        }
        for (var word = 0; word < unknownWords.Count; word++)
        {
            var isLast = word + 1 == unknownWords.Count || unknownWords[word].Class != unknownWords[word + 1].Class;
            contexts.Add((ushort)WordEntry.Pack(unknownWords[word].Context, cost: 0, isLast));
        }
        return [.. contexts];
    }

    private ushort[] EntryCosts() =>
        [.. words.Select(static word => (ushort)word.Cost), .. unknownWords.Select(static word => (ushort)word.Cost)];

    private int[] FirstUnknownWords() =>
    [
        .. Enum.GetValues<CharacterClass>().Select(characterClass =>
            unknownWords.FindIndex(word => word.Class == characterClass) is var index and >= 0
                ? words.Count + index
                : throw new FormatException($"No unknown word for {characterClass}.")),
    ];

    private byte[] ReadingTexts() => Encode(static word =>
        word.Reading == KanaCodec.ToKatakana(word.Surface) ? "" : word.Reading);

    private byte[] PronunciationTexts() => Encode(static word =>
        word.Pronunciation == word.Reading ? "" : word.Pronunciation);

    private byte[] Encode(Func<WordSource, string> text)
    {
        var bytes = new List<byte>();
        foreach (var word in words)
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
