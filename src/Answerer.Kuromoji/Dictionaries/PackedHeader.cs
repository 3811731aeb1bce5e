using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>The start of a packed dictionary (docs/formats/dictionary.md).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct PackedHeader
{
    public const ulong ExpectedMagic = 0x004B_4341_5044_4A41; // "AJDPACK\0", little-endian
    public const int ExpectedVersion = 1;

    public required ulong Magic { get; init; }

    public required int Version { get; init; }

    /// <summary>SHA-256 of everything behind it.</summary>
    public required ContentHash Hash { get; init; }

    public required DictionaryCounts Counts { get; init; }

    public required int LexicalPackedBytes { get; init; }

    public required int LexicalUnpackedBytes { get; init; }

    public required int ReadingPackedBytes { get; init; }

    public required int ReadingUnpackedBytes { get; init; }

    public static int Size => Unsafe.SizeOf<PackedHeader>();

    /// <summary>Where the hashed part starts.</summary>
    public static int HashedFrom => sizeof(ulong) + sizeof(int) + Unsafe.SizeOf<ContentHash>();
}
