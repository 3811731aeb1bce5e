using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Answerer.Application.Accounts;

/// <summary>Secrets of sessions, links and keys: 256 random bits, so that a plain SHA-256 of them may be stored.</summary>
internal static class Secret
{
    private const int Bytes = 32;
    private const string IdCharacters = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>A new secret, in base64url.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A new id; not secret.</summary>
    public static string NewId() => RandomNumberGenerator.GetString(IdCharacters, 12);

    /// <summary>What of a secret is stored and looked up.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
