using Answerer.Application;
using Answerer.Application.Jobs;
using Quartz;

namespace Answerer.Api.Jobs;

/// <summary>Calls the workers when a job begins to wait; calls that come faster than they are heard count as one.</summary>
internal sealed class WorkerCalls(JobSignals signals, ISchedulerFactory schedulers, AnswererOptions options) : BackgroundService
{
    private readonly SemaphoreSlim called = new(0, 1);

    /// <inheritdoc/>
    public override void Dispose()
    {
        called.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        signals.Queued = Call;
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await called.WaitAsync(stoppingToken);
            for (var worker = 1; worker <= options.Service.JobWorkers; worker++) await scheduler.TriggerJob(Scheduling.Key(worker), cancellationToken: stoppingToken);
        }
    }

    private void Call()
    {
        try
        {
            called.Release();
        }
        catch (SemaphoreFullException)
        {
            // They have been called already.
        }
    }
}
