using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Answerer.Application.Jobs;

/// <summary>Tells those who wait that something changed; what, stands in the database. Thread-safe.</summary>
public sealed class JobSignals
{
    private readonly ConcurrentDictionary<Watch, byte> watches = new();

    /// <summary>Called when a job begins to wait; whoever runs the workers sets it.</summary>
    public Action Queued { get; set; } = () => { };

    /// <summary>Says that a job changed.</summary>
    public void Changed(string job)
    {
        foreach (var watch in watches.Keys)
        {
            if (watch.Job == job) watch.Changes.Writer.TryWrite(true);
        }
    }

    /// <summary>Says that a job waits for a worker.</summary>
    public void Enqueued(string job)
    {
        Changed(job);
        Queued();
    }

    /// <summary>Watches a job; changes that come faster than they are read count as one.</summary>
    internal Watch Of(string job)
    {
        var watch = new Watch(job, this);
        watches[watch] = 0;
        return watch;
    }

    /// <summary>One who waits.</summary>
    internal sealed class Watch(string job, JobSignals signals) : IDisposable
    {
        /// <summary>The job.</summary>
        public string Job => job;

        /// <summary>One item where anything changed since the last was read.</summary>
        public Channel<bool> Changes { get; } = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        /// <summary>Waits until something changed; false when it didn't for so long.</summary>
        public async Task<bool> ChangesWithinAsync(TimeSpan time, CancellationToken cancellation)
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            end.CancelAfter(time);
            try
            {
                return await Changes.Reader.ReadAsync(end.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return false;
            }
        }

        /// <inheritdoc/>
        public void Dispose() => signals.watches.TryRemove(this, out _);
    }
}
