using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage.Audit;

/// <summary>The append-only log of every change of state.</summary>
public sealed class AuditLog(Database database)
{
    /// <summary>Writes a line in the transaction of the change that it tells of.</summary>
    public static void Append(SqliteConnection connection, SqliteTransaction transaction, AuditEntry entry) => connection.Execute(
        "INSERT INTO audit (at, who, team, action, target, detail) VALUES (@At, @Who, @Team, @Action, @Target, @Detail)", entry, transaction);

    /// <summary>Writes a line for what changes no row of the database.</summary>
    public void Append(AuditEntry entry) => database.Write((connection, transaction) =>
    {
        Append(connection, transaction, entry);
        return true;
    });

    /// <summary>The newest lines first.</summary>
    /// <param name="before">Only lines with a smaller number; null for the newest.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<AuditEntry> List(long? before, int limit) => database.Read(connection => connection
        .Query<(long Number, long At, string Who, string Team, string Action, string Target, string? Detail)>(
            "SELECT number, at, who, team, action, target, detail FROM audit WHERE number < @before ORDER BY number DESC LIMIT @limit",
            new { before = before ?? long.MaxValue, limit })
        .Select(row => new AuditEntry(DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Who, row.Team, row.Action, row.Target, row.Detail) { Number = row.Number })
        .ToList());
}
