namespace Answerer.Storage.Jobs;

/// <summary>One uploaded workbook of one team. The jobs table is the only truth about it.</summary>
public sealed record JobRow
{
    /// <summary>Random; unguessable.</summary>
    public required string Id { get; init; }

    /// <summary>The team that sees it.</summary>
    public required string Team { get; init; }

    /// <summary>Id of the account or key that uploaded it.</summary>
    public required string Owner { get; init; }

    /// <summary>Its name at that time.</summary>
    public required string OwnerName { get; init; }

    /// <summary>The batch that it came with, or null.</summary>
    public string? Batch { get; init; }

    /// <summary>The file's name as uploaded.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public required string Content { get; init; }

    /// <summary>Length of the file.</summary>
    public required long Bytes { get; init; }

    /// <summary>Id of the service to answer for; null for the workbook's own.</summary>
    public string? Service { get; init; }

    /// <summary>Whether the service holds against the workbook's own words.</summary>
    public bool Force { get; init; }

    /// <summary>The layout to read it by, as JSON; null for the program's own reading.</summary>
    public string? Layout { get; init; }

    /// <summary>One of <see cref="JobStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>How often a worker took it since it was last queued by a person.</summary>
    public int Attempt { get; init; }

    /// <summary>The worker that holds it, or null.</summary>
    public string? LeaseHolder { get; init; }

    /// <summary>When it was uploaded.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>When it was done or failed, or null.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>Code of the error of a failed job, or null.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Its message, or null.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>Questions answered so far.</summary>
    public int Answered { get; init; }

    /// <summary>Questions in all; 0 while unknown.</summary>
    public int Total { get; init; }

    /// <summary>Grows with every change.</summary>
    public long Version { get; init; }
}
