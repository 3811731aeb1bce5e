using System.Collections.Concurrent;
using Answerer.Storage;
using Answerer.Storage.Jobs;
using Microsoft.Extensions.Logging;

namespace Answerer.Application.Jobs;

/// <summary>
/// Takes jobs and fills them. A job is held by a lease that is renewed while the work goes on; whoever loses it gives the work up, so that two
/// never finish the same job. What breaks unexpectedly goes back to the queue until it was tried three times.
/// </summary>
public sealed partial class JobWorker
{
    private const int MaxAttempts = 3;

    private static readonly TimeSpan StoreAgain = TimeSpan.FromSeconds(2);

    // Begins every holder of this process: leases of processes that are gone are void at once.
    private readonly string process = Guid.NewGuid().ToString("N");

    // Jobs whose work is done: nobody else is to begin it anew, however long the storing takes.
    private readonly ConcurrentDictionary<string, byte> storing = new();

    private readonly JobStore jobs;
    private readonly JobFiller filler;
    private readonly JobSignals signals;
    private readonly ServiceOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<JobWorker> logger;

    internal JobWorker(JobStore jobs, JobFiller filler, JobSignals signals, AnswererOptions options, TimeProvider time, ILogger<JobWorker> logger)
    {
        (this.jobs, this.filler, this.signals, this.options, this.time, this.logger) = (jobs, filler, signals, options.Service, time, logger);
    }

    /// <summary>Gives back what other processes, or workers that hang, no longer work on.</summary>
    public void Reclaim()
    {
        var error = JobErrors.TriedTooOften;
        foreach (var job in jobs.Reclaim(process, storing.Keys, time.GetUtcNow(), MaxAttempts, error.Code, error.Message))
        {
            Log.Reclaimed(logger, job.Id, job.State);
            signals.Enqueued(job.Id);
        }
    }

    /// <summary>Fills the next job.</summary>
    /// <param name="worker">The worker's number.</param>
    /// <param name="stopping">Ends the work; the job goes back to the queue.</param>
    /// <returns>False when nothing waited.</returns>
    public async Task<bool> RunNextAsync(int worker, CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        if (jobs.Claim($"{process}-{worker}", now, now + options.Lease) is not { } job) return false;
        signals.Changed(job.Id);
        var began = time.GetTimestamp();
        using var activity = JobMeasures.Begin(job.Id);
        using var watch = new JobWatch(options, time, stopping);
        var progress = new JobProgressWriter(jobs, job, signals, options.Lease, time);
        try
        {
            var result = await watch.RunAsync(token => filler.FillAsync(job, progress, token), progress.Write);
            var done = result.TryGet(out var found, out var error);
            var kept = await StoreAsync(job, () => done ? jobs.Finish(job, before => StoredQuestions.Rows(found!, before), time.GetUtcNow()) : Fail(job, error!), stopping);
            var outcome = error?.Code ?? (kept ? "done" : "lost");
            JobMeasures.Finished(outcome, found?.Count ?? 0, time.GetElapsedTime(began));
            Log.Finished(logger, job.Id, outcome, found?.Count ?? 0, time.GetElapsedTime(began).TotalMilliseconds);
        }
        catch (OperationCanceledException)
        {
            await StoreAsync(job, () => watch.Reason is { } reason ? Fail(job, reason) : jobs.Release(job, time.GetUtcNow()), stopping);
            Log.Cancelled(logger, job.Id, watch.Reason?.Code ?? "stopping");
        }
#pragma warning disable CA1031 // Whatever one workbook breaks, the others must go on; the type says enough, a message might quote a cell.
        catch (Exception exception) when (exception is not StorageException)
#pragma warning restore CA1031
        {
            Log.Broke(logger, job.Id, job.Attempt, exception.GetType().FullName!, exception.StackTrace);
            await StoreAsync(job, () => job.Attempt >= MaxAttempts ? Fail(job, JobErrors.TriedTooOften) : jobs.Requeue(job, time.GetUtcNow()), stopping);
        }
        signals.Changed(job.Id);
        return true;
    }

    // What came out is kept until it can be stored: a full disk or a locked database costs a job no attempt. Nobody takes it meanwhile.
    private async Task<bool> StoreAsync(JobRow job, Func<bool> store, CancellationToken stopping)
    {
        storing[job.Id] = 0;
        try
        {
            while (true)
            {
                try
                {
                    return store();
                }
                catch (StorageException exception) when (!stopping.IsCancellationRequested)
                {
                    Log.NotStored(logger, job.Id, exception.Problem);
                    await Task.Delay(StoreAgain, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }
        }
        finally
        {
            storing.TryRemove(job.Id, out _);
        }
    }

    private bool Fail(JobRow job, Error error) => jobs.Fail(job, error.Code, error.Message, time.GetUtcNow());

    private static partial class Log
    {
        [LoggerMessage(10, LogLevel.Information, "job {Job}: {Outcome}, {Questions} questions, {Milliseconds:0} ms")]
        public static partial void Finished(ILogger logger, string job, string outcome, int questions, double milliseconds);

        [LoggerMessage(11, LogLevel.Warning, "job {Job} cancelled: {Reason}")]
        public static partial void Cancelled(ILogger logger, string job, string reason);

        [LoggerMessage(12, LogLevel.Error, "what came out of job {Job} can't be stored, which is tried again: {Problem}")]
        public static partial void NotStored(ILogger logger, string job, StorageProblem problem);

        [LoggerMessage(13, LogLevel.Error, "job {Job} broke at attempt {Attempt}: {Type}\n{Stack}")]
        public static partial void Broke(ILogger logger, string job, int attempt, string type, string? stack);

        [LoggerMessage(14, LogLevel.Warning, "job {Job} was left by its worker and is {State} now")]
        public static partial void Reclaimed(ILogger logger, string job, string state);
    }
}
