namespace Answerer.Storage.Accounts;

/// <summary>A secret that stands for an account for a while: a session's, or a link's.</summary>
public sealed record TokenRow
{
    /// <summary>SHA-256 of the secret.</summary>
    public required string Hash { get; init; }

    /// <summary>Id of the account.</summary>
    public required string Account { get; init; }

    /// <summary>From when on it isn't taken any more.</summary>
    public required DateTimeOffset Expires { get; init; }
}
