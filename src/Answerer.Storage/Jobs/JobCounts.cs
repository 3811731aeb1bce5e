namespace Answerer.Storage.Jobs;

/// <summary>The questions of one job, counted.</summary>
public sealed record JobCounts
{
    /// <summary>The job.</summary>
    public required string Job { get; init; }

    /// <summary>All.</summary>
    public required int Questions { get; init; }

    /// <summary>Those that the program answered, the limited ones included.</summary>
    public required int Answered { get; init; }

    /// <summary>Those to be checked.</summary>
    public required int Review { get; init; }

    /// <summary>Those without answer.</summary>
    public required int Unanswered { get; init; }

    /// <summary>Answers that deny or limit.</summary>
    public required int Limited { get; init; }

    /// <summary>Those that a person approved.</summary>
    public required int Approved { get; init; }

    /// <summary>Those that still need a look.</summary>
    public required int Open { get; init; }
}
