namespace Answerer.Application.Jobs;

/// <summary>Ends the work on one job when it takes too long or too much memory, or when the service ends.</summary>
internal sealed class JobWatch : IDisposable
{
    private readonly CancellationTokenSource cancellation;
    private readonly TimeProvider time;
    private readonly ServiceOptions options;
    private readonly long began;
    private readonly long heap = GC.GetTotalMemory(forceFullCollection: false);

    public JobWatch(ServiceOptions options, TimeProvider time, CancellationToken stopping)
    {
        (this.options, this.time) = (options, time);
        began = time.GetTimestamp();
        cancellation = CancellationTokenSource.CreateLinkedTokenSource(stopping);
    }

    /// <summary>Cancelled when the work is to end.</summary>
    public CancellationToken Token => cancellation.Token;

    /// <summary>Which limit was reached, or null.</summary>
    public Error? Reason { get; private set; }

    /// <summary>Whether the work is within its limits. The heap is everybody's: with several workers a job may pay for its neighbour.</summary>
    public bool Look()
    {
        if (time.GetElapsedTime(began) > options.JobTimeLimit) Reason = JobErrors.TimeLimit;
        else if (GC.GetTotalMemory(forceFullCollection: false) - heap > options.JobMemoryLimitBytes && GC.GetTotalMemory(forceFullCollection: true) - heap > options.JobMemoryLimitBytes)
            Reason = JobErrors.MemoryLimit;
        return Reason is null;
    }

    /// <summary>Ends the work.</summary>
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();
}
