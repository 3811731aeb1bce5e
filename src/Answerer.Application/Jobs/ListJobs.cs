using System.Globalization;
using Answerer.Application.Accounts;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Lists a team's jobs, newest first.</summary>
/// <param name="Caller">Whose.</param>
/// <param name="State">Only those in this state; null for all.</param>
/// <param name="Before">What the page before gave as Next, or null.</param>
/// <param name="Limit">How many: 1 to 200.</param>
public sealed record ListJobs(Caller Caller, string? State, string? Before, int Limit) : IRequest<Result<JobPage>>;

/// <summary>A page of jobs; <paramref name="Next"/> goes into the next request's Before, null on the last page.</summary>
public sealed record JobPage(IReadOnlyList<JobView> Jobs, string? Next);

internal sealed class ListJobsHandler(JobStore store, AnswererOptions options) : IRequestHandler<ListJobs, Result<JobPage>>
{
    public Task<Result<JobPage>> Handle(ListJobs request, CancellationToken cancellationToken) => Task.FromResult(List(request));

    private Result<JobPage> List(ListJobs request)
    {
        JobPlace? before = null;
        if (request.Before is { } cursor && !TryPlace(cursor, out before)) return new Error(ErrorKind.Usage, "bad_request", "before には、前の一覧の next をそのまま指定してください。");
        var limit = Math.Clamp(request.Limit, 1, 200);
        var jobs = store.List(request.Caller.Team, request.State, before, limit + 1);
        var page = jobs.Take(limit).ToList();
        return Result.Of(new JobPage(store.Views(page, options), jobs.Count > limit ? Cursor(page[^1]) : null));
    }

    private static string Cursor(JobRow job) => string.Create(CultureInfo.InvariantCulture, $"{job.Created.ToUnixTimeMilliseconds()}-{job.Id}");

    private static bool TryPlace(string cursor, out JobPlace? place)
    {
        var parts = cursor.Split('-');
        place = parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var created) ? new JobPlace(created, parts[1]) : null;
        return place is not null;
    }
}
