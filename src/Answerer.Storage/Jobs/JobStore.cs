using Answerer.Storage.Audit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage.Jobs;

/// <summary>The jobs as their teams see them. What belongs to another team doesn't exist.</summary>
public sealed partial class JobStore(Database database)
{
    /// <summary>Takes a job in, unless more wait already than may.</summary>
    /// <returns>False when the queue is full.</returns>
    public bool Add(JobRow job, int maxQueued, int maxQueuedOfTeam, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        if (job.State == JobStates.Queued && IsFull(connection, transaction, job.Team, maxQueued, maxQueuedOfTeam)) return false;
        connection.Execute(
            """
            INSERT INTO jobs (id, team, owner, owner_name, batch, name, content, bytes, service, force, state, created, updated)
            VALUES (@Id, @Team, @Owner, @OwnerName, @Batch, @Name, @Content, @Bytes, @Service, @Force, @State, @Created, @Updated)
            """,
            job,
            transaction);
        Tell(connection, transaction, job.Id);
        AuditLog.Append(connection, transaction, audit);
        return true;
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
    /// <param name="before">Only those that come after this one in the list; null for the first.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<JobRow> List(string team, string? state, string? before, int limit) => database.Read(connection => connection.Query<JobRow>(
        """
        SELECT * FROM jobs
        WHERE team = @team AND (@state IS NULL OR state = @state)
          AND (@before IS NULL OR (created, id) < (SELECT created, id FROM jobs WHERE id = @before AND team = @team))
        ORDER BY created DESC, id DESC LIMIT @limit
        """,
        new { team, state, before, limit }).ToList());

    /// <summary>A job of the team for the same content and service that didn't fail, or null; the newest of several.</summary>
    public JobRow? FindSame(string team, string content, string? service) => database.Read(connection => connection.QueryFirstOrDefault<JobRow>(
        "SELECT * FROM jobs WHERE team = @team AND content = @content AND service IS @service AND state <> 'failed' ORDER BY created DESC, id DESC LIMIT 1",
        new { team, content, service }));

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

    /// <summary>Changes how a job is to be read and answered, and queues or holds it; unless a worker has it.</summary>
    /// <returns>False when it is running, or not there.</returns>
    public bool Restart(JobRow job, string state, DateTimeOffset now, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var changed = connection.Execute(
            """
            UPDATE jobs SET state = @state, service = @Service, force = @Force, layout = @Layout, attempt = 0, answered = 0, total = 0, finished = NULL,
              error_code = NULL, error_message = NULL, updated = @now, version = version + 1
            WHERE id = @Id AND team = @Team AND state <> 'running'
            """,
            new { job.Id, job.Team, job.Service, job.Force, job.Layout, state, now },
            transaction);
        if (changed == 0) return false;
        Tell(connection, transaction, job.Id);
        AuditLog.Append(connection, transaction, audit);
        return true;
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
