using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>A SHA-256.</summary>
[InlineArray(SHA256.HashSizeInBytes)]
internal struct ContentHash
{
    private byte first;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        var hash = default(ContentHash);
        SHA256.HashData(content, hash);
        return hash;
    }

    public override readonly string ToString() => Convert.ToHexStringLower(this);
}
