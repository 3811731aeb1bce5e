using Answerer.Storage.Audit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage.Accounts;

/// <summary>Who is signed in.</summary>
public sealed class SessionStore(Database database)
{
    /// <summary>The sessions that hold.</summary>
    public IReadOnlyList<TokenRow> List(DateTimeOffset now) => database.Read(connection =>
        connection.Query<TokenRow>("SELECT * FROM sessions WHERE expires > @now", new { now }).ToList());

    /// <summary>Begins a session of somebody whose password was right, unless the account was locked or disabled meanwhile.</summary>
    /// <returns>False when it was.</returns>
    public bool Begin(TokenRow session, DateTimeOffset now, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var begun = connection.Execute(
            """
            UPDATE accounts SET failures = 0, locked_until = NULL, last_sign_in = @now
            WHERE id = @Account AND NOT disabled AND (locked_until IS NULL OR locked_until <= @now)
            """,
            new { now, session.Account },
            transaction);
        if (begun == 0) return false;
        connection.Execute("DELETE FROM sessions WHERE expires <= @now", new { now }, transaction);
        Insert(connection, transaction, session);
        AuditLog.Append(connection, transaction, audit);
        return true;
    });

    /// <summary>Ends a session.</summary>
    public void End(string hash, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        if (connection.Execute("DELETE FROM sessions WHERE hash = @hash", new { hash }, transaction) > 0) AuditLog.Append(connection, transaction, audit);
        return true;
    });

    internal static void Insert(SqliteConnection connection, SqliteTransaction transaction, TokenRow session) =>
        connection.Execute("INSERT INTO sessions (hash, account, expires) VALUES (@Hash, @Account, @Expires)", session, transaction);
}
