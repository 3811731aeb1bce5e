using System.Text.Json;
using Answerer.Application.Batch;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>A batch as the API shows it: the report over all its workbooks.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Created">When it was uploaded.</param>
/// <param name="State">running while a job of it waits or runs, else done.</param>
/// <param name="Jobs">Its workbooks in the upload's order.</param>
/// <param name="Skipped">What was left out.</param>
/// <param name="Totals">The questions of all finished jobs.</param>
public sealed record BatchView(string Id, DateTimeOffset Created, string State, IReadOnlyList<BatchedJob> Jobs, IReadOnlyList<SkippedFile> Skipped, JobTotals Totals)
{
    /// <summary>From its row and the jobs as they are now; erased ones are left out.</summary>
    internal static BatchView Of(BatchRow batch, JobStore store, AnswererOptions options)
    {
        var entries = JsonSerializer.Deserialize<List<SubmittedFile>>(batch.Entries)!;
        var views = store.Views(store.Find(batch.Team, entries.Select(entry => entry.Job).OfType<string>()), options).ToDictionary(view => view.Id, StringComparer.Ordinal);
        var jobs = entries.Where(entry => entry.Job is not null && views.ContainsKey(entry.Job)).Select(entry => new BatchedJob(views[entry.Job!], entry.Name, entry.Reused)).ToList();
        var totals = jobs.Select(job => job.Job.Totals).OfType<JobTotals>().ToList();
        return new BatchView(
            batch.Id,
            batch.Created,
            jobs.Exists(job => job.Job.State is JobStates.Queued or JobStates.Running) ? JobStates.Running : JobStates.Done,
            jobs,
            [.. entries.Where(entry => entry.Job is null).Select(entry => new SkippedFile(entry.Name, entry.Why!))],
            new JobTotals(
                totals.Sum(total => total.Questions),
                totals.Sum(total => total.Answered),
                totals.Sum(total => total.Review),
                totals.Sum(total => total.Unanswered),
                totals.Sum(total => total.Limited),
                totals.Sum(total => total.Approved),
                totals.Sum(total => total.Open)));
    }
}

/// <summary>A workbook of a batch.</summary>
public sealed record BatchedJob(JobView Job, string Name, bool Reused);
