using Answerer.Application.Jobs;
using Quartz;

namespace Answerer.Api.Jobs;

/// <summary>Erases what is older than the retention.</summary>
[DisallowConcurrentExecution]
internal sealed partial class RetentionJob(JobEraser eraser, ILogger<RetentionJob> logger) : IJob
{
    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        Log.Erased(logger, eraser.EraseExpired());
        return ValueTask.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(20, LogLevel.Information, "{Count} expired jobs erased")]
        public static partial void Erased(ILogger logger, int count);
    }
}
