using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Answerer.Application.Accounts;

/// <summary>Hashes passwords: PBKDF2 with HMAC-SHA512, 210,000 iterations (OWASP Password Storage Cheat Sheet), salted, in the format of ASP.NET Core Identity.</summary>
internal sealed class Passwords
{
    private const int Iterations = 210_000;

    private readonly PasswordHasher<string> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));
    private readonly string nobodys;

    /// <summary>Prepares the hash that stands in where there is none.</summary>
    public Passwords() => nobodys = Hash(Secret.New());

    /// <summary>A hash to store.</summary>
    public string Hash(string password) => hasher.HashPassword("", PasswordRules.Fold(password));

    /// <summary>Whether this is the password; takes as long where there is none.</summary>
    public bool Matches(string? hash, string password)
    {
        var matches = hasher.VerifyHashedPassword("", hash ?? nobodys, PasswordRules.Fold(password)) != PasswordVerificationResult.Failed;
        return matches && hash is not null;
    }
}
