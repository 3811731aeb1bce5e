namespace Answerer.Indexing.Index;

/// <summary>Constants of the index file (docs/formats/index.md).</summary>
internal static class IndexFormat
{
    /// <summary>The first eight bytes.</summary>
    public static ReadOnlySpan<byte> Magic => "ANSINDEX"u8;

    /// <summary>Version of the layout; a file of another version is refused by name and rebuilt.</summary>
    public const int Version = 2;

    /// <summary>Magic, version, payload length, SHA-256 of the payload.</summary>
    public const int HeaderBytes = 8 + 4 + 4 + 32;

    /// <summary>File name inside <c>index/KEY/</c>.</summary>
    public const string FileName = "index.bin";
}
