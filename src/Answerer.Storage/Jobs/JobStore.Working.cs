using Answerer.Storage.Audit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage.Jobs;

/// <summary>The jobs as workers see them. A worker changes a job only while it holds its lease.</summary>
public sealed partial class JobStore
{
    /// <summary>Takes the next job, by one conditional update: that of the team with the fewest running ones, among those of the team that has waited longest
    /// for its turn. One that was tried before comes after the others: what breaks workers doesn't keep them from the rest.</summary>
    /// <returns>The job with its lease, or null when nothing waits.</returns>
    public JobRow? Claim(string holder, DateTimeOffset now, DateTimeOffset until) => database.Write((connection, transaction) =>
    {
        var job = connection.QuerySingleOrDefault<JobRow>(
            """
            WITH waiting AS (SELECT DISTINCT team FROM jobs WHERE state = 'queued'),
              turn AS (
                SELECT team FROM waiting ORDER BY
                  (SELECT count(*) FROM jobs r WHERE r.team = waiting.team AND r.state = 'running'),
                  (SELECT coalesce(max(t.taken), 0) FROM turns t WHERE t.team = waiting.team),
                  team
                LIMIT 1)
            UPDATE jobs SET state = 'running', attempt = attempt + 1, lease_holder = @holder, lease_until = @until,
              answered = 0, total = 0, updated = @now, version = version + 1
            WHERE state = 'queued' AND id = (
              SELECT id FROM jobs WHERE state = 'queued' AND team = (SELECT team FROM turn) ORDER BY attempt, created, id LIMIT 1)
            RETURNING *
            """,
            new { holder, until, now },
            transaction);
        if (job is null) return null;
        Tell(connection, transaction, job.Id);
        connection.Execute("INSERT INTO turns (team, taken) VALUES (@Team, @now) ON CONFLICT (team) DO UPDATE SET taken = @now", new { job.Team, now }, transaction);
        return job;
    });

    /// <summary>Renews a lease and notes how far the work is.</summary>
    /// <returns>False when the job is no longer held: the work is to be given up.</returns>
    public bool Renew(JobRow job, int answered, int total, DateTimeOffset now, DateTimeOffset until) => database.Write((connection, transaction) =>
        Change(connection, transaction, job, "lease_until = @until, answered = @answered, total = @total", new { answered, total, now, until, job.Id, job.LeaseHolder, job.Attempt }));

    /// <summary>Puts the questions in place of earlier ones; the job is done.</summary>
    /// <param name="job">As claimed.</param>
    /// <param name="questions">The questions, made of those that stood there before.</param>
    /// <param name="now">When.</param>
    /// <returns>False when the job is no longer held; then nothing was changed.</returns>
    public bool Finish(JobRow job, Func<IReadOnlyList<QuestionRow>, IReadOnlyList<QuestionRow>> questions, DateTimeOffset now) =>
        database.Write((connection, transaction) =>
        {
            var rows = questions(QuestionsOf(connection, job.Id, transaction));
            var held = Change(
                connection,
                transaction,
                job,
                "state = 'done', lease_holder = NULL, lease_until = NULL, finished = @now, answered = @count, total = @count",
                new { now, count = rows.Count, job.Id, job.LeaseHolder, job.Attempt });
            if (!held) return false;
            connection.Execute("DELETE FROM questions WHERE job = @Id", new { job.Id }, transaction);
            foreach (var row in rows)
            {
                connection.Execute(
                    """
                    INSERT INTO questions (job, number, found, category, text, choice, evidence, approved, reviewer, reviewed, version)
                    VALUES (@Id, @Number, @Found, @Category, @Text, @Choice, @Evidence, @Approved, @Reviewer, @Reviewed, @Version)
                    """,
                    new { job.Id, row.Number, row.Found, row.Category, row.Text, row.Choice, row.Evidence, row.Approved, row.Reviewer, row.Reviewed, row.Version },
                    transaction);
            }
            AuditLog.Append(connection, transaction, new AuditEntry(now, AuditEntry.Service, job.Team, "job.done", job.Id, $"questions={rows.Count}"));
            return true;
        });

    /// <summary>The job can't be filled.</summary>
    /// <returns>False when it is no longer held.</returns>
    public bool Fail(JobRow job, string code, string message, DateTimeOffset now) => database.Write((connection, transaction) =>
    {
        var held = Change(
            connection,
            transaction,
            job,
            "state = 'failed', lease_holder = NULL, lease_until = NULL, finished = @now, error_code = @code, error_message = @message",
            new { now, code, message, job.Id, job.LeaseHolder, job.Attempt });
        if (held) AuditLog.Append(connection, transaction, new AuditEntry(now, AuditEntry.Service, job.Team, "job.failed", job.Id, code));
        return held;
    });

    /// <summary>Gives a job back, as if it hadn't been taken: the service ends.</summary>
    public bool Release(JobRow job, DateTimeOffset now) => database.Write((connection, transaction) => Change(
        connection,
        transaction,
        job,
        "state = 'queued', lease_holder = NULL, lease_until = NULL, attempt = attempt - 1",
        new { now, job.Id, job.LeaseHolder, job.Attempt }));

    /// <summary>Gives a job back to be tried again; the attempt counts.</summary>
    public bool Requeue(JobRow job, DateTimeOffset now) => database.Write((connection, transaction) => Change(
        connection, transaction, job, "state = 'queued', lease_holder = NULL, lease_until = NULL", new { now, job.Id, job.LeaseHolder, job.Attempt }));

    /// <summary>Gives back jobs whose lease ran out, or whose holder is gone; those that were tried too often fail.</summary>
    /// <param name="alive">Prefix of the holders of this process: leases of others are void.</param>
    /// <param name="spared">Jobs that are done and wait to be stored, however long that takes.</param>
    /// <param name="now">When.</param>
    /// <param name="maxAttempts">How often a job is tried.</param>
    /// <param name="code">The error of those that were tried too often.</param>
    /// <param name="message">Its message.</param>
    /// <returns>The jobs that changed, as they are now.</returns>
    public IReadOnlyList<JobRow> Reclaim(string alive, IEnumerable<string> spared, DateTimeOffset now, int maxAttempts, string code, string message) =>
        database.Write((connection, transaction) =>
        {
            var lost = connection.Query<JobRow>(
                """
                UPDATE jobs SET
                  state = CASE WHEN attempt >= @maxAttempts THEN 'failed' ELSE 'queued' END,
                  finished = CASE WHEN attempt >= @maxAttempts THEN @now END,
                  error_code = CASE WHEN attempt >= @maxAttempts THEN @code END,
                  error_message = CASE WHEN attempt >= @maxAttempts THEN @message END,
                  lease_holder = NULL, lease_until = NULL, updated = @now, version = version + 1
                WHERE state = 'running' AND (lease_until < @now OR substr(lease_holder, 1, length(@alive)) <> @alive) AND id NOT IN @spared
                RETURNING *
                """,
                new { alive, spared, now, maxAttempts, code, message },
                transaction).ToList();
            foreach (var job in lost)
            {
                Tell(connection, transaction, job.Id);
                if (job.State == JobStates.Failed) AuditLog.Append(connection, transaction, new AuditEntry(now, AuditEntry.Service, job.Team, "job.failed", job.Id, code));
            }
            return lost;
        });

    private static bool Change(SqliteConnection connection, SqliteTransaction transaction, JobRow job, string assignments, object values)
    {
        var changed = connection.Execute(
            $"UPDATE jobs SET {assignments}, updated = @now, version = version + 1 WHERE id = @Id AND state = 'running' AND lease_holder = @LeaseHolder AND attempt = @Attempt",
            values,
            transaction);
        if (changed > 0) Tell(connection, transaction, job.Id);
        return changed > 0;
    }
}
