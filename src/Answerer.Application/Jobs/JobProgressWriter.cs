using Answerer.Application.Fill;
using Answerer.Storage;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Takes progress from any thread; writes it down, and renews the lease, only so often that nobody notices the cost.</summary>
internal sealed class JobProgressWriter(JobStore jobs, JobRow job, JobSignals signals, TimeSpan lease, TimeProvider time) : IProgress<FillProgress>
{
    private FillProgress reported = new(0, 0);
    private FillProgress written = new(0, 0);
    private long renewed = time.GetTimestamp();

    /// <inheritdoc/>
    public void Report(FillProgress value) => Volatile.Write(ref reported, value);

    /// <summary>Writes what is new, or renews the lease where it is a third over.</summary>
    /// <returns>False when the job is no longer held.</returns>
    public bool Write()
    {
        var latest = Volatile.Read(ref reported);
        if (latest == written && time.GetElapsedTime(renewed) < lease / 3) return true;
        try
        {
            var now = time.GetUtcNow();
            if (!jobs.Renew(job, latest.Answered, latest.Total, now, now + lease)) return false;
        }
        catch (StorageException)
        {
            // The next call tries again; whether the job is still held shows when its result is stored.
            return true;
        }
        (written, renewed) = (latest, time.GetTimestamp());
        signals.Changed(job.Id);
        return true;
    }
}
