namespace Answerer.Application.Jobs;

/// <summary>Ends the work on one workbook when it takes too long or too much memory, or when nobody waits for it any more.</summary>
internal sealed class JobWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

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

    /// <summary>Which limit was reached, or null.</summary>
    public Error? Reason { get; private set; }

    /// <summary>Does the work, looking at it now and then.</summary>
    /// <param name="work">Gets a token that is cancelled when it is to end.</param>
    /// <param name="goesOn">Says at each look whether the work is still wanted.</param>
    /// <exception cref="OperationCanceledException">The work was ended, for a <see cref="Reason"/> if a limit was reached.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, Func<bool> goesOn)
    {
        var running = Task.Run(() => work(cancellation.Token), CancellationToken.None);
        while (!running.IsCompleted)
        {
            if (!(Look() && goesOn())) await cancellation.CancelAsync();
            await Task.WhenAny(running, Task.Delay(Interval, time, CancellationToken.None));
        }
        return await running;
    }

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();

    // The heap is everybody's: with several workers a job may pay for its neighbour.
    private bool Look()
    {
        if (time.GetElapsedTime(began) > options.JobTimeLimit) Reason = JobErrors.TimeLimit;
        else if (GC.GetTotalMemory(forceFullCollection: false) - heap > options.JobMemoryLimitBytes && GC.GetTotalMemory(forceFullCollection: true) - heap > options.JobMemoryLimitBytes)
            Reason = JobErrors.MemoryLimit;
        return Reason is null;
    }
}
