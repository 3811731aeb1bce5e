namespace Answerer.Storage.Accounts;

/// <summary>A person who may sign in. Never deleted, so that the audit log's ids keep their meaning.</summary>
public sealed record AccountRow
{
    /// <summary>Random.</summary>
    public required string Id { get; init; }

    /// <summary>What the person signs in as; unique.</summary>
    public required string Login { get; init; }

    /// <summary>What others see.</summary>
    public required string Name { get; init; }

    /// <summary>The team whose jobs are seen.</summary>
    public required string Team { get; init; }

    /// <summary>Name of the role in lower case.</summary>
    public required string Role { get; init; }

    /// <summary>Salted hash of the password; null until one is set.</summary>
    public string? Password { get; init; }

    /// <summary>Whether signing in is refused.</summary>
    public bool Disabled { get; init; }

    /// <summary>Until when wrong passwords have locked it, or null.</summary>
    public DateTimeOffset? LockedUntil { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When the person last signed in, or null.</summary>
    public DateTimeOffset? LastSignIn { get; init; }
}
