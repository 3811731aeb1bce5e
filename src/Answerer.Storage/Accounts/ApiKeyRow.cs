namespace Answerer.Storage.Accounts;

/// <summary>What a program signs in with. Never deleted, so that the audit log's ids keep their meaning.</summary>
public sealed record ApiKeyRow
{
    /// <summary>Random.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the key.</summary>
    public required string Hash { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>The team whose jobs it sees.</summary>
    public required string Team { get; init; }

    /// <summary>Name of the role in lower case; never the administrator's.</summary>
    public required string Role { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Id of the account that made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>From when on it isn't taken any more.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>When it was revoked, or null.</summary>
    public DateTimeOffset? Revoked { get; init; }

    /// <summary>When it was last used, to some minutes; null for never.</summary>
    public DateTimeOffset? LastUse { get; init; }
}
