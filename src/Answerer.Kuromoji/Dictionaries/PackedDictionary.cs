using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>A packed dictionary (docs/formats/dictionary.md): compressed, with the double array to be rebuilt.</summary>
internal sealed class PackedDictionary
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly PackedHeader header;

    /// <exception cref="InvalidDataException">The bytes aren't a dictionary of this version.</exception>
    public PackedDictionary(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < PackedHeader.Size)
            throw new InvalidDataException("The packed dictionary is too short.");
        header = MemoryMarshal.Read<PackedHeader>(bytes.Span);
        if (header.Magic != PackedHeader.ExpectedMagic || header.Version != PackedHeader.ExpectedVersion)
            throw new InvalidDataException("Not a packed dictionary of this version.");
        if (!header.Counts.AreSound || (long)PackedHeader.Size + header.LexicalPackedBytes + header.ReadingPackedBytes != bytes.Length)
            throw new InvalidDataException("The header of the packed dictionary contradicts its content.");
        this.bytes = bytes;
    }

    public DictionaryCounts Counts => header.Counts;

    public ContentHash Hash => header.Hash;

    /// <summary>Computes the hash anew.</summary>
    public ContentHash ComputeHash() => ContentHash.Of(bytes.Span[PackedHeader.HashedFrom..]);

    /// <summary>Unpacks the tables of <see cref="LexicalLayout"/>.</summary>
    public MemoryBlock UnpackLexical()
    {
        var packed = bytes.Span.Slice(PackedHeader.Size, header.LexicalPackedBytes);
        var sections = new PackedSections(Decompress(packed, header.LexicalUnpackedBytes));
        var layout = new LexicalLayout(Counts);
        var block = MemoryBlock.Allocate(layout.Length);
        UnpackCharacters(sections.Next(), sections.Next<ushort>(), block.Writable<uint>(layout.Characters));
        var shape = new TrieShape(sections.NextPlanes(), MemoryMarshal.Cast<byte, TrieNodeFlags>(sections.Next()).ToArray());
        var bases = sections.Next<int>();
        var entries = block.Writable<uint>(layout.Entries);
        UnpackEntries(sections.NextPlanes(), sections.NextPlanes(), entries);
        DoubleArray.Unpack(shape, bases, FirstEntries(entries, Counts.SystemEntries), block.Writable<TrieUnit>(layout.Trie));
        ConnectionCostCodec.Decode(sections.Next(), sections.Next(), Counts.Contexts, block.Writable<short>(layout.ConnectionCosts));
        sections.NextPlanes().CopyTo(block.Writable<ushort>(layout.EntryBaseForms));
        sections.Next<BaseFormRule>().CopyTo(block.Writable<BaseFormRule>(layout.BaseFormRules));
        sections.Next<ContextFeatures>().CopyTo(block.Writable<ContextFeatures>(layout.ContextFeatures));
        sections.Next<int>().CopyTo(block.Writable<int>(layout.UnknownWords));
        sections.Next().CopyTo(block.Writable<byte>(layout.Texts));
        return block;
    }

    /// <summary>Unpacks the tables of <see cref="ReadingLayout"/>.</summary>
    public MemoryBlock UnpackReadings()
    {
        var packed = bytes.Span.Slice(PackedHeader.Size + header.LexicalPackedBytes, header.ReadingPackedBytes);
        var sections = new PackedSections(Decompress(packed, header.ReadingUnpackedBytes));
        var layout = new ReadingLayout(Counts);
        var block = MemoryBlock.Allocate(layout.Length);
        UnpackTexts(sections.Next(), block.Writable<byte>(layout.Readings), block.Writable<int>(layout.ReadingStarts));
        UnpackTexts(sections.Next(), block.Writable<byte>(layout.Pronunciations), block.Writable<int>(layout.PronunciationStarts));
        return block;
    }

    private static unsafe byte[] Decompress(ReadOnlySpan<byte> packed, int length)
    {
        var payload = GC.AllocateUninitializedArray<byte>(length);
        fixed (byte* start = packed)
        {
            using var content = new UnmanagedMemoryStream(start, packed.Length);
            using var stream = new ZLibStream(content, CompressionMode.Decompress);
            if (stream.ReadAtLeast(payload, length, throwOnEndOfStream: false) != length || stream.ReadByte() >= 0)
                throw new InvalidDataException("The packed dictionary doesn't have the length that its header tells.");
        }
        return payload;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void UnpackCharacters(ReadOnlySpan<byte> traits, ReadOnlySpan<ushort> alphabet, Span<uint> characters)
    {
        for (var unit = 0; unit < traits.Length; unit++)
            characters[unit] = CharacterInfo.Pack(trieCode: 0, traits[unit]);
        for (var index = 0; index < alphabet.Length; index++)
            characters[alphabet[index]] = CharacterInfo.Pack(index + 1, traits[alphabet[index]]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void UnpackEntries(ReadOnlySpan<ushort> contexts, ReadOnlySpan<ushort> costs, Span<uint> entries)
    {
        for (var word = 0; word < entries.Length; word++)
            entries[word] = contexts[word] | ((uint)costs[word] << 16);
    }

    /// <summary>The first word of each surface.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] FirstEntries(ReadOnlySpan<uint> entries, int count)
    {
        var firsts = new int[count];
        var surfaces = 0;
        var afterLast = true;
        for (var word = 0; word < count; word++)
        {
            if (afterLast)
                firsts[surfaces++] = word;
            afterLast = WordEntry.IsLast(entries[word]);
        }
        return firsts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void UnpackTexts(ReadOnlySpan<byte> packed, Span<byte> texts, Span<int> starts)
    {
        packed.CopyTo(texts);
        var next = 0;
        for (var word = 0; word < starts.Length; word++)
        {
            starts[word] = next;
            next += packed[next..].IndexOf((byte)0) + 1;
        }
    }
}
