using Answerer.Application.Accounts;
using Answerer.Storage;
using Answerer.Storage.Audit;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Takes workbooks in: received whole, looked at only as far as to tell that it is one, kept by its content, queued.</summary>
internal sealed class JobIntake(JobStore jobs, FileStore files, JobSignals signals, AnswererOptions options, TimeProvider time)
{
    /// <summary>Takes a stream in as a file that belongs to nobody yet.</summary>
    public async Task<Result<ArrivedFile>> ReceiveAsync(Stream content, CancellationToken cancellation) =>
        await files.ReceiveAsync(content, options.Service.MaxUploadBytes, cancellation) is { } arrived ? Result.Of(arrived) : JobErrors.TooLarge(options.Service.MaxUploadBytes);

    /// <summary>Why a file isn't taken, or null.</summary>
    public static Error? Refusal(string name, ArrivedFile arrived)
    {
        Span<byte> start = stackalloc byte[8];
        using (var file = File.OpenRead(arrived.Path)) start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return UploadedName.IsWorkbook(name) && UploadedName.BeginsLikeWorkbook(start)
            ? null
            : new Error(ErrorKind.WrongContent, "not_a_workbook", "Excel ブック（.xlsx, .xlsm, .xls）ではありません。ファイルを確認してください。");
    }

    /// <summary>Makes a job of it. A batch's gets the job that the team has for it already, if that isn't to be erased soon.</summary>
    public Result<TakenFile> Add(Caller caller, ArrivedFile arrived, JobRequest request)
    {
        var now = time.GetUtcNow();
        var job = new JobRow
        {
            Id = JobId.New(),
            Team = caller.Team,
            Owner = caller.Id,
            OwnerName = caller.Name,
            Batch = request.Batch,
            Name = UploadedName.Of(request.Name),
            Content = arrived.Hash,
            Bytes = arrived.Bytes,
            Service = request.Service,
            Force = request.Force,
            State = request.Hold ? JobStates.Held : JobStates.Queued,
            Created = now,
            Updated = now,
            Version = 1,
        };
        var audit = new AuditEntry(now, caller.Id, caller.Team, "job.upload", job.Id, null);
        DateTimeOffset? reuse = request.Batch is null ? null : now - (options.Service.Retention / 2);
        if (files.Keep(arrived, () => jobs.Add(job, options.Service.MaxQueuedJobs, options.Service.MaxQueuedJobsPerTeam, audit, reuse)) is not { } taken) return JobErrors.QueueFull;
        if (taken.Id != job.Id) return Result.Of(new TakenFile(taken, true));
        if (!request.Hold) signals.Enqueued(job.Id);
        return Result.Of(new TakenFile(job, false));
    }
}

/// <summary>What is asked of a workbook that is taken in.</summary>
/// <param name="Name">The file's name as sent.</param>
/// <param name="Service">Id of the service; null for the workbook's own.</param>
/// <param name="Hold">Whether it waits to be started.</param>
/// <param name="Force">Whether the service holds against the workbook's own words.</param>
/// <param name="Batch">The batch that it comes with, or null.</param>
internal sealed record JobRequest(string Name, string? Service, bool Hold, bool Force, string? Batch);

/// <summary>The job of a file that was taken in, and whether it was there before.</summary>
internal sealed record TakenFile(JobRow Job, bool IsReused);
