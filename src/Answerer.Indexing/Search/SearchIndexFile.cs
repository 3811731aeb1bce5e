using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Answerer.Indexing.Search;

/// <summary>A <see cref="SearchIndex"/> as bytes (docs/formats/search.md). The same index gives the same bytes.</summary>
internal static class SearchIndexFile
{
    /// <summary>Version of the layout; others are refused.</summary>
    public const int Version = 1;

    private const int HeaderBytes = 8 + 4 + HashBytes;
    private const int HashBytes = 32;

    private static ReadOnlySpan<byte> Magic => "ANSEARCH"u8;

    /// <summary>Writes an index.</summary>
    public static byte[] Write(SearchIndex index)
    {
        using var content = new MemoryStream();
        content.Write(new byte[HeaderBytes]);
        var postings = index.Postings;
        WriteSection(content, index.Lengths);
        WriteSection(content, index.Terms.Starts);
        WriteSection(content, index.Terms.Texts);
        WriteSection<int>(content, postings.EntryStarts);
        WriteSection<int>(content, postings.Windows);
        WriteSection<float>(content, postings.HighestSaturations);
        WriteSection<int>(content, postings.PostingStarts);
        WriteSection<ushort>(content, postings.Values);
        WriteSection<int>(content, postings.LargePostings);
        WriteSection<int>(content, postings.LargeFrequencies);
        var bytes = content.ToArray();
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Magic.Length), Version);
        SHA256.HashData(bytes.AsSpan(HeaderBytes), bytes.AsSpan(HeaderBytes - HashBytes));
        return bytes;
    }

    /// <summary>Reads an index.</summary>
    /// <param name="bytes">What <see cref="Write"/> gave.</param>
    /// <param name="source">Where it came from, for messages.</param>
    /// <exception cref="SearchIndexFormatException">The bytes are no search index, of another version, or damaged.</exception>
    public static SearchIndex Read(ReadOnlySpan<byte> bytes, string source)
    {
        if (bytes.Length < HeaderBytes || !bytes.StartsWith(Magic))
            throw new SearchIndexFormatException(source, "検索索引ではありません。");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[Magic.Length..]);
        if (version != Version)
            throw new SearchIndexFormatException(source, $"形式の版が {version} です（この版のプログラムは {Version}）。");
        var content = bytes[HeaderBytes..];
        if (!bytes[(HeaderBytes - HashBytes)..HeaderBytes].SequenceEqual(SHA256.HashData(content)))
            throw new SearchIndexFormatException(source, "チェックサムが合いません。");
        var lengths = ReadSection<int>(ref content);
        var termStarts = ReadSection<int>(ref content);
        var termTexts = ReadSection<char>(ref content);
        return new SearchIndex(new TermTable(termTexts, termStarts), lengths, new Postings
        {
            EntryStarts = ReadSection<int>(ref content),
            Windows = ReadSection<int>(ref content),
            HighestSaturations = ReadSection<float>(ref content),
            PostingStarts = ReadSection<int>(ref content),
            Values = ReadSection<ushort>(ref content),
            LargePostings = ReadSection<int>(ref content),
            LargeFrequencies = ReadSection<int>(ref content),
        });
    }

    // Numbers lie in the file as in memory: all machines that .NET runs on are little-endian.
    private static void WriteSection<T>(Stream content, ReadOnlySpan<T> section)
        where T : unmanaged
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, section.Length);
        content.Write(length);
        content.Write(MemoryMarshal.AsBytes(section));
    }

    private static T[] ReadSection<T>(ref ReadOnlySpan<byte> content)
        where T : unmanaged
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(content);
        var bytes = content.Slice(sizeof(int), length * Unsafe.SizeOf<T>());
        content = content[(sizeof(int) + bytes.Length)..];
        return MemoryMarshal.Cast<byte, T>(bytes).ToArray();
    }
}
