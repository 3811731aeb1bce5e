using Answerer.Storage.Audit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage.Jobs;

/// <summary>The jobs as their teams see them. What belongs to another team doesn't exist.</summary>
public sealed partial class JobStore(Database database)
{
    /// <summary>Takes a job in, unless more wait already than may.</summary>
    /// <param name="job">The job.</param>
    /// <param name="maxQueued">How many may wait.</param>
    /// <param name="maxQueuedOfTeam">How many of them may be the team's.</param>
    /// <param name="audit">For the log.</param>
    /// <param name="reuse">Since when a job of the team for the same content and service does as well, unless it is held or failed; null for none.</param>
    /// <returns>The job, or the newest of those that do as well; null when the queue is full.</returns>
    public JobRow? Add(JobRow job, int maxQueued, int maxQueuedOfTeam, AuditEntry audit, DateTimeOffset? reuse = null) => database.Write((connection, transaction) =>
    {
        if (reuse is not null && Same(connection, transaction, job, reuse.Value) is { } same) return same;
        if (job.State == JobStates.Queued && IsFull(connection, transaction, job.Team, maxQueued, maxQueuedOfTeam)) return null;
        connection.Execute(
            """
            INSERT INTO jobs (id, team, owner, owner_name, batch, name, content, bytes, service, force, state, created, updated)
            VALUES (@Id, @Team, @Owner, @OwnerName, @Batch, @Name, @Content, @Bytes, @Service, @Force, @State, @Created, @Updated)
            """,
            job,
            transaction);
        Tell(connection, transaction, job.Id);
        AuditLog.Append(connection, transaction, audit);
        return job;
    });

    /// <summary>The job with this id, or null.</summary>
    public JobRow? Find(string team, string id) => database.Read(connection =>
        connection.QuerySingleOrDefault<JobRow>("SELECT * FROM jobs WHERE id = @id AND team = @team", new { id, team }));

    /// <summary>Those of the jobs that the team has.</summary>
    public IReadOnlyList<JobRow> Find(string team, IEnumerable<string> ids) => database.Read(connection =>
        connection.Query<JobRow>("SELECT * FROM jobs WHERE team = @team AND id IN @ids", new { team, ids }).ToList());

    /// <summary>The newest jobs first.</summary>
    /// <param name="team">Whose.</param>
    /// <param name="state">Only those in this state; null for all.</param>
    /// <param name="before">Only those that come after this place in the list; null for the first.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<JobRow> List(string team, string? state, JobPlace? before, int limit) => database.Read(connection => connection.Query<JobRow>(
        """
        SELECT * FROM jobs
        WHERE team = @team AND (@state IS NULL OR state = @state)
          AND (@id IS NULL OR (created, id) < (@created, @id))
        ORDER BY created DESC, id DESC LIMIT @limit
        """,
        new { team, state, created = before?.Created, id = before?.Id, limit }).ToList());

    /// <summary>How many questions the jobs have, of each kind.</summary>
    public IReadOnlyDictionary<string, JobCounts> Count(IEnumerable<string> jobs) => database.Read(connection => connection.Query<JobCounts>(
        """
        SELECT job, count(*) AS questions, sum(category IN ('limited', 'answered')) AS answered, sum(category = 'review') AS review,
          sum(category = 'unanswered') AS unanswered, sum(category = 'limited') AS limited, sum(approved) AS approved,
          sum(category <> 'answered' AND NOT approved) AS open
        FROM questions WHERE job IN @jobs GROUP BY job
        """,
        new { jobs }).ToDictionary(counts => counts.Job, StringComparer.Ordinal));

    /// <summary>What happened to a job after an event, oldest first.</summary>
    public IReadOnlyList<JobEvent> EventsAfter(string job, long number) => database.Read(connection => connection.Query<JobEvent>(
        "SELECT number, at, state, attempt, answered, total FROM events WHERE job = @job AND number > @number ORDER BY number", new { job, number }).ToList());

    /// <summary>Changes how a job is to be read and answered, and queues or holds it; unless a worker has it, or more wait already than may.</summary>
    public RestartOutcome Restart(JobRow job, string state, DateTimeOffset now, int maxQueued, int maxQueuedOfTeam, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var before = connection.QuerySingleOrDefault<string>("SELECT state FROM jobs WHERE id = @Id AND team = @Team", new { job.Id, job.Team }, transaction);
        if (before is null or JobStates.Running) return RestartOutcome.NotNow;
        if (state == JobStates.Queued && before != state && IsFull(connection, transaction, job.Team, maxQueued, maxQueuedOfTeam)) return RestartOutcome.QueueFull;
        connection.Execute(
            """
            UPDATE jobs SET state = @state, service = @Service, force = @Force, layout = @Layout, attempt = 0, answered = 0, total = 0, finished = NULL,
              error_code = NULL, error_message = NULL, updated = @now, version = version + 1
            WHERE id = @Id
            """,
            new { job.Id, job.Service, job.Force, job.Layout, state, now },
            transaction);
        Tell(connection, transaction, job.Id);
        AuditLog.Append(connection, transaction, audit);
        return RestartOutcome.Restarted;
    });

    /// <summary>Erases a job.</summary>
    /// <returns>The hash of a file that belongs to nobody any more; "" when another job has the same; null when there is no such job.</returns>
    public string? Delete(string team, string id, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var content = connection.QuerySingleOrDefault<string>("SELECT content FROM jobs WHERE id = @id AND team = @team", new { id, team }, transaction);
        if (content is null) return null;
        connection.Execute("DELETE FROM jobs WHERE id = @id", new { id }, transaction);
        AuditLog.Append(connection, transaction, audit);
        return connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM jobs WHERE content = @content)", new { content }, transaction) ? "" : content;
    });

    /// <summary>Jobs that were made before a time.</summary>
    public IReadOnlyList<JobRow> Before(DateTimeOffset time) => database.Read(connection =>
        connection.Query<JobRow>("SELECT * FROM jobs WHERE created < @time", new { time }).ToList());

    /// <summary>The files that belong to jobs.</summary>
    public IReadOnlySet<string> Contents() => database.Read(connection =>
        connection.Query<string>("SELECT DISTINCT content FROM jobs").ToHashSet(StringComparer.Ordinal));

    private static JobRow? Same(SqliteConnection connection, SqliteTransaction transaction, JobRow job, DateTimeOffset since) => connection.QueryFirstOrDefault<JobRow>(
        """
        SELECT * FROM jobs WHERE team = @Team AND content = @Content AND service IS @Service AND state NOT IN ('held', 'failed') AND created >= @since
        ORDER BY created DESC, id DESC LIMIT 1
        """,
        new { job.Team, job.Content, job.Service, since },
        transaction);

    private static bool IsFull(SqliteConnection connection, SqliteTransaction transaction, string team, int max, int maxOfTeam)
    {
        var (all, ofTeam) = connection.QuerySingle<(int, int)>(
            "SELECT count(*), coalesce(sum(team = @team), 0) FROM jobs WHERE state = 'queued'", new { team }, transaction);
        return all >= max || ofTeam >= maxOfTeam;
    }

    // Keeps how the job stands now for those who watch it.
    private static void Tell(SqliteConnection connection, SqliteTransaction transaction, string id) => connection.Execute(
        "INSERT INTO events (job, number, at, state, attempt, answered, total) SELECT id, version, updated, state, attempt, answered, total FROM jobs WHERE id = @id",
        new { id },
        transaction);
}
