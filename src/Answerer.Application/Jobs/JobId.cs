using System.Security.Cryptography;

namespace Answerer.Application.Jobs;

/// <summary>Ids that nobody can guess: 20 letters and digits, about 100 bits.</summary>
internal static class JobId
{
    // Without vowels no words come about, without l and 0 nobody misreads one.
    private const string Letters = "bcdfghjkmnpqrstvwxyz23456789";

    /// <summary>A new one.</summary>
    public static string New() => RandomNumberGenerator.GetString(Letters, 20);
}
