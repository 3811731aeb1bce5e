using System.Text.Json;
using Answerer.Application.Accounts;
using Answerer.Application.Batch;
using Answerer.Application.Knowledge;
using Answerer.Storage;
using Answerer.Storage.Audit;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Takes many workbooks in: one after the other, or in ZIP files. One job for each; what the team has a job for already gets that one.</summary>
/// <param name="Caller">Whose.</param>
/// <param name="Files">The files; each is read before the next one is asked for.</param>
public sealed record SubmitBatch(Caller Caller, IAsyncEnumerable<UploadedFile> Files) : IRequest<Result<BatchView>>;

/// <summary>A file of a batch.</summary>
/// <param name="Name">Its name as sent.</param>
/// <param name="Content">Its content.</param>
/// <param name="Service">A service's id or name; null or "auto" for the workbook's own.</param>
public sealed record UploadedFile(string Name, Stream Content, string? Service);

internal sealed class SubmitBatchHandler(IKnowledgeSource source, JobStore jobs, BatchStore batches, FileStore files, JobIntake intake, AnswererOptions options, TimeProvider time)
    : IRequestHandler<SubmitBatch, Result<BatchView>>
{
    private const string Zip = ".zip";

    public async Task<Result<BatchView>> Handle(SubmitBatch request, CancellationToken cancellationToken)
    {
        var id = JobId.New();
        var entries = new List<SubmittedFile>();
        try
        {
            await foreach (var file in request.Files.WithCancellation(cancellationToken)) await TakeAsync(request.Caller, file, id, entries, cancellationToken);
        }
        catch when (entries.Exists(entry => entry.Job is not null))
        {
            // What was taken in is worked on, and has its report.
            Keep(request.Caller, id, entries);
            throw;
        }
        return entries.Count > 0 ? Result.Of(BatchView.Of(Keep(request.Caller, id, entries), jobs, options)) : new Error(ErrorKind.Usage, "file_missing", "ファイルが選ばれていません。");
    }

    private BatchRow Keep(Caller caller, string id, List<SubmittedFile> entries)
    {
        var now = time.GetUtcNow();
        var batch = new BatchRow { Id = id, Team = caller.Team, Created = now, Entries = JsonSerializer.Serialize(entries) };
        batches.Add(batch, new AuditEntry(now, caller.Id, batch.Team, "batch.submit", id, $"files={entries.Count}"));
        return batch;
    }

    private async Task TakeAsync(Caller caller, UploadedFile file, string batch, List<SubmittedFile> entries, CancellationToken cancellation)
    {
        if (!(await source.NamedServiceAsync(file.Service, cancellation)).TryGet(out var service, out var error))
        {
            entries.Add(SubmittedFile.Left(file.Name, WebMessages.Detail(error.Code, error.Message)));
            return;
        }
        var isArchive = Path.GetExtension(file.Name).Equals(Zip, StringComparison.OrdinalIgnoreCase);
        var limit = isArchive ? options.Service.MaxBatchBytes : options.Service.MaxUploadBytes;
        try
        {
            using var arrived = await files.ReceiveAsync(file.Content, limit, cancellation);
            if (arrived is null) entries.Add(SubmittedFile.Left(file.Name, JobErrors.TooLarge(limit).Message));
            else if (!isArchive) entries.Add(Take(caller, arrived, file.Name, service.Id, batch));
            else await UnpackAsync(arrived, file.Name, entries, (workbook, path) => Take(caller, workbook, path, service.Id, batch), cancellation);
        }
        catch
        {
            entries.Add(SubmittedFile.Left(file.Name, "受け取りが途中で終わりました。もう一度アップロードしてください。"));
            throw;
        }
    }

    private async Task UnpackAsync(
        ArrivedFile zip, string name, List<SubmittedFile> entries, Func<ArrivedFile, string, SubmittedFile> take, CancellationToken cancellation)
    {
        var limits = ArchiveLimits.Default with { MaxWorkbookBytes = options.Service.MaxUploadBytes, MaxInflatedBytes = options.Service.MaxBatchBytes };
        if (!WorkbookArchive.Open(File.OpenRead(zip.Path), UploadedName.Of(name), limits).TryGet(out var archive, out var error))
        {
            entries.Add(SubmittedFile.Left(name, WebMessages.Detail(error.Code, error.Message)));
            return;
        }
        using (archive)
        {
            entries.AddRange(archive.Skipped.Select(skipped => SubmittedFile.Left(skipped.Path, skipped.Why)));
            foreach (var workbook in archive.Workbooks)
            {
                using var content = new MemoryStream();
                if (archive.Extract(workbook, content, cancellation) is { } fault)
                {
                    entries.Add(SubmittedFile.Left(workbook.Path, fault.Message));
                    continue;
                }
                content.Position = 0;
                using var arrived = await files.ReceiveAsync(content, options.Service.MaxUploadBytes, cancellation);
                entries.Add(take(arrived!, workbook.Path));
            }
        }
    }

    private SubmittedFile Take(Caller caller, ArrivedFile arrived, string name, string? service, string batch)
    {
        if (JobIntake.Refusal(name, arrived) is { } refusal) return SubmittedFile.Left(name, refusal.Message);
        return intake.Add(caller, arrived, new JobRequest(name, service, Hold: false, Force: false, batch)).TryGet(out var taken, out var error)
            ? new SubmittedFile(name, taken.Job.Id, taken.IsReused, null)
            : SubmittedFile.Left(name, error.Message);
    }
}
