using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>A job as the API shows it (docs/api.md).</summary>
public sealed record JobView(
    string Id,
    string Name,
    long Bytes,
    string State,
    string? Service,
    string? Batch,
    int Attempt,
    string Owner,
    DateTimeOffset Created,
    DateTimeOffset Updated,
    DateTimeOffset? Finished,
    DateTimeOffset Expires,
    JobProgress Progress,
    JobTotals? Totals,
    JobError? Error,
    bool HasLayout,
    long Version)
{
    /// <summary>From its row.</summary>
    internal static JobView Of(JobRow job, JobCounts? counts, TimeSpan retention) => new(
        job.Id,
        job.Name,
        job.Bytes,
        job.State,
        job.Service,
        job.Batch,
        job.Attempt,
        job.OwnerName,
        job.Created,
        job.Updated,
        job.Finished,
        job.Created + retention,
        new JobProgress(job.Answered, job.Total),
        job.State == JobStates.Done ? JobTotals.Of(counts) : null,
        job.ErrorCode is { } code ? new JobError(code, WebMessages.Detail(code, job.ErrorMessage!)) : null,
        job.Layout is not null,
        job.Version);
}

/// <summary>How far the work has come.</summary>
/// <param name="Answered">Questions answered so far.</param>
/// <param name="Total">Questions in all; 0 while unknown.</param>
public sealed record JobProgress(int Answered, int Total);

/// <summary>The questions of a finished job, counted.</summary>
public sealed record JobTotals(int Questions, int Answered, int Review, int Unanswered, int Limited, int Approved, int Open)
{
    /// <summary>From the store's counts; null for a job without questions.</summary>
    internal static JobTotals Of(JobCounts? counts) => counts is null
        ? new JobTotals(0, 0, 0, 0, 0, 0, 0)
        : new JobTotals(counts.Questions, counts.Answered, counts.Review, counts.Unanswered, counts.Limited, counts.Approved, counts.Open);
}

/// <summary>Why a job failed.</summary>
public sealed record JobError(string Code, string Message);
