using Answerer.Application;
using Answerer.Application.Jobs;
using Quartz;

namespace Answerer.Api.Jobs;

/// <summary>One worker: takes jobs until none waits. It is run when a job begins to wait, and now and then in case a lease ran out.</summary>
[DisallowConcurrentExecution]
internal sealed class WorkerJob(JobWorker worker, KnowledgeHealth knowledge) : IJob
{
    /// <summary>Where its number stands in the job's data.</summary>
    public const string Number = "number";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // Without the papers no job can be done; and none is held while they load.
        if (!await knowledge.IsLoadedAsync(cancellationToken)) return;
        worker.Reclaim();
        var number = context.MergedJobDataMap.GetInt(Number);
        while (!cancellationToken.IsCancellationRequested && await worker.RunNextAsync(number, cancellationToken))
        {
        }
    }
}
