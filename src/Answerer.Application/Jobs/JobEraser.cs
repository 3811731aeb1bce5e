using Answerer.Storage;
using Answerer.Storage.Audit;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Erases jobs: their rows, and the files that belong to nobody any more.</summary>
public sealed class JobEraser(JobStore jobs, BatchStore batches, FileStore files, JobSignals signals, AnswererOptions options, TimeProvider time)
{
    /// <summary>Erases one.</summary>
    /// <returns>False when the team has no such job.</returns>
    public bool Erase(string team, string id, string who, string action)
    {
        var found = false;
        files.Remove(() =>
        {
            var released = jobs.Delete(team, id, new AuditEntry(time.GetUtcNow(), who, team, action, id, null));
            found = released is not null;
            return string.IsNullOrEmpty(released) ? [] : [released];
        });
        if (found) signals.Changed(id);
        return found;
    }

    /// <summary>Erases what is older than the retention, and files that a crash left without a job.</summary>
    /// <returns>How many jobs were erased.</returns>
    public int EraseExpired()
    {
        var until = time.GetUtcNow() - options.Service.Retention;
        var expired = jobs.Before(until);
        foreach (var job in expired) Erase(job.Team, job.Id, AuditEntry.Service, "job.expire");
        batches.RemoveBefore(until);
        files.Remove(() => [.. files.All().Except(jobs.Contents())]);
        return expired.Count;
    }
}
