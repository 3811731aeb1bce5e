using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>The start of an unpacked dictionary (docs/formats/dictionary.md).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct UnpackedHeader
{
    public const ulong ExpectedMagic = 0x0050_414D_5044_4A41; // "AJDPMAP\0", little-endian
    public const int ExpectedVersion = 1;

    public required ulong Magic { get; init; }

    public required int Version { get; init; }

    /// <summary>The hash of the packed dictionary that it was made from.</summary>
    public required ContentHash Origin { get; init; }

    public required DictionaryCounts Counts { get; init; }

    public required long LexicalOffset { get; init; }

    public required long ReadingOffset { get; init; }

    public required long FileLength { get; init; }

    public static int Size => Unsafe.SizeOf<UnpackedHeader>();

    /// <summary>The header that the unpacked form of a packed dictionary must have, to the last byte; nothing else is trusted.</summary>
    public static byte[] For(PackedDictionary packed)
    {
        var lexicalOffset = RoundUpToPage(Size);
        var readingOffset = RoundUpToPage(lexicalOffset + new LexicalLayout(packed.Counts).Length);
        var header = new UnpackedHeader
        {
            Magic = ExpectedMagic,
            Version = ExpectedVersion,
            Origin = packed.Hash,
            Counts = packed.Counts,
            LexicalOffset = lexicalOffset,
            ReadingOffset = readingOffset,
            FileLength = readingOffset + new ReadingLayout(packed.Counts).Length,
        };
        var bytes = new byte[Size];
        MemoryMarshal.Write(bytes, header);
        return bytes;
    }

    private static long RoundUpToPage(long length)
    {
        const long PageSize = 4096;
        return (length + PageSize - 1) / PageSize * PageSize;
    }
}
