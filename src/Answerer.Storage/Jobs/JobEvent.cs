namespace Answerer.Storage.Jobs;

/// <summary>How a job stood after one change.</summary>
public sealed record JobEvent
{
    /// <summary>The job's version after the change: events of a job are in its order.</summary>
    public required long Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>One of <see cref="JobStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>The attempt.</summary>
    public required int Attempt { get; init; }

    /// <summary>Questions answered so far.</summary>
    public required int Answered { get; init; }

    /// <summary>Questions in all.</summary>
    public required int Total { get; init; }
}
