namespace Answerer.Storage.Jobs;

/// <summary>What came in one upload.</summary>
public sealed record BatchRow
{
    /// <summary>Random; unguessable.</summary>
    public required string Id { get; init; }

    /// <summary>The team that sees it.</summary>
    public required string Team { get; init; }

    /// <summary>When it was uploaded.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Its entries in order, as JSON.</summary>
    public required string Entries { get; init; }
}
