using System.Runtime.CompilerServices;
using Answerer.Application.Accounts;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Tells how a job goes on: what happened since an event, then what happens, until it is done or failed.</summary>
public sealed class JobFeed(JobStore store, JobSignals signals, AnswererOptions options)
{
    /// <summary>After how long the last event is repeated: proxies cut connections on which nothing moves, most of them after a minute.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Whether the team has the job.</summary>
    public bool Has(Caller caller, string id) => store.Find(caller.Team, id) is not null;

    /// <summary>The events after one, oldest first; where nothing happens for a while, the last once more.</summary>
    /// <param name="caller">Who watches.</param>
    /// <param name="id">The job.</param>
    /// <param name="after">Number of the last event that was seen; 0 for all.</param>
    /// <param name="cancellation">Ends the watching.</param>
    public async IAsyncEnumerable<JobNews> WatchAsync(Caller caller, string id, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var watch = signals.Of(id);
        while (store.Find(caller.Team, id) is { } job)
        {
            var events = store.EventsAfter(id, after);
            // As it stands after these events: an error is no part of them.
            var present = store.View(events.Count > 0 ? store.Find(caller.Team, id) ?? job : job, options);
            foreach (var happened in events)
            {
                after = happened.Number;
                yield return new JobNews(after, At(present, happened, isLatest: happened == events[^1]));
            }
            if (job.State is JobStates.Done or JobStates.Failed) yield break;
            if (!await watch.ChangesWithinAsync(Silence, cancellation)) yield return new JobNews(after, present);
        }
    }

    private static JobView At(JobView present, JobEvent happened, bool isLatest) => isLatest && present.State == happened.State
        ? present
        : present with
        {
            State = happened.State,
            Attempt = happened.Attempt,
            Updated = happened.At,
            Progress = new JobProgress(happened.Answered, happened.Total),
            Finished = null,
            Totals = null,
            Error = null,
            Version = happened.Number,
        };
}

/// <summary>How a job stood after an event.</summary>
public sealed record JobNews(long Number, JobView Job);
