using Answerer.Application;
using Answerer.Application.Jobs;
using Answerer.Storage;
using Quartz;

namespace Answerer.Api.Jobs;

/// <summary>One worker: takes jobs until none waits. It is run when a job begins to wait, and now and then in case a lease ran out.</summary>
[DisallowConcurrentExecution]
internal sealed partial class WorkerJob(JobWorker worker, KnowledgeHealth knowledge, ILogger<WorkerJob> logger) : IJob
{
    /// <summary>Where its number stands in the job's data.</summary>
    public const string Number = "number";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // Without the papers no job can be done; and none is held while they load.
        if (!await knowledge.IsLoadedAsync(cancellationToken)) return;
        try
        {
            worker.Reclaim();
            var number = context.MergedJobDataMap.GetInt(Number);
            while (!cancellationToken.IsCancellationRequested && await worker.RunNextAsync(number, cancellationToken))
            {
            }
        }
        catch (StorageException exception)
        {
            // It is called again soon.
            Log.Waits(logger, exception.Problem);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(15, LogLevel.Error, "no job can be taken: {Problem}")]
        public static partial void Waits(ILogger logger, StorageProblem problem);
    }
}
