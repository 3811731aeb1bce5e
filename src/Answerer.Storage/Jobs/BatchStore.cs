using Answerer.Storage.Audit;
using Dapper;

namespace Answerer.Storage.Jobs;

/// <summary>Batches: what came in one upload.</summary>
public sealed class BatchStore(Database database)
{
    /// <summary>Takes a batch in.</summary>
    public void Add(BatchRow batch, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        AuditLog.Append(connection, transaction, audit);
        return connection.Execute("INSERT INTO batches (id, team, created, entries) VALUES (@Id, @Team, @Created, @Entries)", batch, transaction);
    });

    /// <summary>The batch with this id, or null.</summary>
    public BatchRow? Find(string team, string id) => database.Read(connection =>
        connection.QuerySingleOrDefault<BatchRow>("SELECT * FROM batches WHERE id = @id AND team = @team", new { id, team }));

    /// <summary>Erases what was uploaded before a time.</summary>
    public void RemoveBefore(DateTimeOffset time) => database.Write((connection, transaction) =>
        connection.Execute("DELETE FROM batches WHERE created < @time", new { time }, transaction));
}
