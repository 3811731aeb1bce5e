using Answerer.Application;
using Quartz;

namespace Answerer.Api.Jobs;

/// <summary>What Quartz runs: the workers, retention and backup. Its store is in memory: the jobs table is the only truth.</summary>
internal static class Scheduling
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    // A service that is restarted every day has its backups all the same.
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(10);

    // Retention and backup.
    private const int OtherJobs = 2;

    /// <summary>Adds it.</summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services, ServiceOptions options)
    {
        services.AddQuartz(quartz =>
        {
            // A worker that is told to stop gives its job back.
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            // A job that works on for hours keeps nobody else from running.
            quartz.UseDefaultThreadPool(options.JobWorkers + OtherJobs);
            for (var number = 1; number <= options.JobWorkers; number++)
            {
                var worker = number;
                quartz.AddJob<WorkerJob>(job => job.WithIdentity(Key(worker)).UsingJobData(WorkerJob.Number, worker).StoreDurably());
                quartz.AddTrigger(trigger => trigger.ForJob(Key(worker)).StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(LookAgain).RepeatForever()));
            }
            quartz.ScheduleJob<RetentionJob>(trigger => trigger.StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromHours(1)).RepeatForever()));
            if (options.BackupEvery > TimeSpan.Zero)
                quartz.ScheduleJob<BackupJob>(trigger => trigger.StartAt(TimeProvider.System.GetUtcNow() + AfterStart).WithSimpleSchedule(schedule => schedule.WithInterval(options.BackupEvery).RepeatForever()));
        });
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        services.AddHostedService<WorkerCalls>();
        return services;
    }

    /// <summary>The key of a worker's job.</summary>
    public static JobKey Key(int worker) => new(FormattableString.Invariant($"worker-{worker}"));
}
