using Answerer.Application.Accounts;
using Answerer.Application.Knowledge;
using Answerer.Storage.Audit;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Starts a job that is held or failed, or once more one that is done; what was reviewed is kept.</summary>
/// <param name="Caller">Who.</param>
/// <param name="Id">The job.</param>
/// <param name="Service">A service's id or name; null for the one it had, "auto" for the workbook's own.</param>
/// <param name="Force">Whether the service holds against the workbook's own words.</param>
public sealed record StartJob(Caller Caller, string Id, string? Service, bool Force) : IRequest<Result<JobView>>;

internal sealed class StartJobHandler(IKnowledgeSource source, JobStore store, JobSignals signals, AnswererOptions options, TimeProvider time)
    : IRequestHandler<StartJob, Result<JobView>>
{
    public async Task<Result<JobView>> Handle(StartJob request, CancellationToken cancellationToken)
    {
        if (store.Find(request.Caller.Team, request.Id) is not { } job) return JobErrors.NotFound;
        if (!(await source.NamedServiceAsync(request.Service, cancellationToken)).TryGet(out var service, out var error)) return error;
        var changed = job with { Service = request.Service is null ? job.Service : service.Id, Force = request.Force };
        var now = time.GetUtcNow();
        var audit = new AuditEntry(now, request.Caller.Id, job.Team, "job.start", job.Id, null);
        if (JobErrors.Of(store.Restart(changed, JobStates.Queued, now, options.Service.MaxQueuedJobs, options.Service.MaxQueuedJobsPerTeam, audit)) is { } refusal) return refusal;
        signals.Enqueued(job.Id);
        return store.Find(job.Team, job.Id) is { } started ? Result.Of(store.View(started, options)) : JobErrors.NotFound;
    }
}
