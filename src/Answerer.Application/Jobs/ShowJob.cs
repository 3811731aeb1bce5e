using Answerer.Application.Accounts;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Shows a job.</summary>
public sealed record ShowJob(Caller Caller, string Id) : IRequest<Result<JobView>>;

internal sealed class ShowJobHandler(JobStore store, AnswererOptions options) : IRequestHandler<ShowJob, Result<JobView>>
{
    public Task<Result<JobView>> Handle(ShowJob request, CancellationToken cancellationToken) => Task.FromResult(
        store.Find(request.Caller.Team, request.Id) is { } job ? Result.Of(store.View(job, options)) : (Result<JobView>)JobErrors.NotFound);
}
