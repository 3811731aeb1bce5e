using System.Text.Json;
using Answerer.Application.Accounts;
using Answerer.Application.Fill;
using Answerer.Application.Inspect;
using Answerer.Application.Json;
using Answerer.Application.Knowledge;
using Answerer.Excel;
using Answerer.Storage.Audit;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Has a job's workbook read by a corrected layout, and answers it anew; what was reviewed is kept.</summary>
/// <param name="Caller">Who.</param>
/// <param name="Id">The job.</param>
/// <param name="Layout">The tables; null for the program's own reading.</param>
/// <param name="Service">A service's id or name; null for the one it had, "auto" for the workbook's own.</param>
/// <param name="Hold">Whether it waits to be started.</param>
public sealed record CorrectLayout(Caller Caller, string Id, IReadOnlyList<ReportedLayout>? Layout, string? Service, bool Hold) : IRequest<Result<JobView>>;

internal sealed class CorrectLayoutHandler(IKnowledgeSource source, JobStore store, JobFile file, JobSignals signals, WorkbookTurns turns, AnswererOptions options, TimeProvider time)
    : IRequestHandler<CorrectLayout, Result<JobView>>
{
    public async Task<Result<JobView>> Handle(CorrectLayout request, CancellationToken cancellationToken)
    {
        if (store.Find(request.Caller.Team, request.Id) is not { } job) return JobErrors.NotFound;
        if (job.State == JobStates.Running) return JobErrors.Running;
        if (!(await source.NamedServiceAsync(request.Service, cancellationToken)).TryGet(out var service, out var error)) return error;
        var asked = job with { Service = request.Service is null ? job.Service : service.Id };
        if (!(await turns.RunAsync(cancellation => Corrected(asked, request.Layout, cancellation), cancellationToken)).TryGet(out var changed, out error)) return error;
        var now = time.GetUtcNow();
        var audit = new AuditEntry(now, request.Caller.Id, job.Team, "job.layout", job.Id, null);
        var state = request.Hold ? JobStates.Held : JobStates.Queued;
        if (JobErrors.Of(store.Restart(changed, state, now, options.Service.MaxQueuedJobs, options.Service.MaxQueuedJobsPerTeam, audit)) is { } refusal) return refusal;
        if (!request.Hold) signals.Enqueued(job.Id);
        return store.Find(job.Team, job.Id) is { } restarted ? Result.Of(store.View(restarted, options)) : JobErrors.NotFound;
    }

    // Whether it can be read so is said now, not by a failed job.
    private Result<JobRow> Corrected(JobRow job, IReadOnlyList<ReportedLayout>? tables, CancellationToken cancellation)
    {
        if (!file.Open(job, cancellation).TryGet(out var workbook, out var error)) return error;
        string? layout = null;
        if (tables is not null && !Json(tables, job, workbook, cancellation).TryGet(out layout, out error)) return error;
        var changed = job with { Layout = layout };
        return file.Understand(changed, workbook, cancellation).TryGet(out _, out error) ? Result.Of(changed) : error;
    }

    // Forms have no columns: their questions are those of the program's own reading.
    private Result<string> Json(IReadOnlyList<ReportedLayout> tables, JobRow job, Workbook workbook, CancellationToken cancellation)
    {
        IReadOnlyList<InspectedQuestion> questions = [];
        if (tables.Any(table => table.Columns is not { Count: > 0 }))
        {
            if (!file.Understand(job with { Layout = null }, workbook, cancellation).TryGet(out var own, out var error)) return error;
            questions = [.. own.Questions.Select(InspectedQuestion.Of)];
        }
        return Result.Of(JsonSerializer.Serialize(new InspectReport(tables, questions, []), AnswererJson.Compact.InspectReport));
    }
}
