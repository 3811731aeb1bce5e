using Answerer.Application;
using Answerer.Storage;
using Quartz;

namespace Answerer.Api.Jobs;

/// <summary>Makes a backup, and removes those that are more than are kept.</summary>
[DisallowConcurrentExecution]
internal sealed partial class BackupJob(Database database, FileStore files, AnswererOptions options, TimeProvider time, ILogger<BackupJob> logger) : IJob
{
    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var folder = Path.Combine(options.Service.Data, Backup.Folder);
        var now = time.GetUtcNow();
        var file = Backup.Make(database, files, folder, now, cancellationToken);
        Backup.Prune(folder, options.Service.BackupsKept, now);
        Log.Made(logger, Path.GetFileName(file));
        return ValueTask.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(21, LogLevel.Information, "backup {File} made")]
        public static partial void Made(ILogger logger, string file);
    }
}
