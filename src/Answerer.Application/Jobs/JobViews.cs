using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Jobs with their counts.</summary>
internal static class JobViews
{
    /// <summary>In the order given.</summary>
    public static IReadOnlyList<JobView> Views(this JobStore store, IReadOnlyList<JobRow> jobs, AnswererOptions options)
    {
        var counts = store.Count(jobs.Select(job => job.Id));
        return [.. jobs.Select(job => JobView.Of(job, counts.GetValueOrDefault(job.Id), options.Service.Retention))];
    }

    /// <summary>One.</summary>
    public static JobView View(this JobStore store, JobRow job, AnswererOptions options) => store.Views([job], options)[0];
}
