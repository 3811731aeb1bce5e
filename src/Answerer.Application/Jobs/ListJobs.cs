using Answerer.Application.Accounts;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Lists a team's jobs, newest first.</summary>
/// <param name="Caller">Whose.</param>
/// <param name="State">Only those in this state; null for all.</param>
/// <param name="Before">Id of the last job of the page before, or null.</param>
/// <param name="Limit">How many: 1 to 200.</param>
public sealed record ListJobs(Caller Caller, string? State, string? Before, int Limit) : IRequest<Result<JobPage>>;

/// <summary>A page of jobs; <paramref name="Next"/> goes into the next request's Before, null on the last page.</summary>
public sealed record JobPage(IReadOnlyList<JobView> Jobs, string? Next);

internal sealed class ListJobsHandler(JobStore store, AnswererOptions options) : IRequestHandler<ListJobs, Result<JobPage>>
{
    public Task<Result<JobPage>> Handle(ListJobs request, CancellationToken cancellationToken)
    {
        var limit = Math.Clamp(request.Limit, 1, 200);
        var jobs = store.List(request.Caller.Team, request.State, request.Before, limit + 1);
        var page = jobs.Take(limit).ToList();
        return Task.FromResult(Result.Of(new JobPage(store.Views(page, options), jobs.Count > limit ? page[^1].Id : null)));
    }
}
