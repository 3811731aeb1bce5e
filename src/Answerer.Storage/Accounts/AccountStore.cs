using Answerer.Storage.Audit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage.Accounts;

/// <summary>Accounts and the links that let people set their passwords. Each change stands in the audit log, in the same transaction.</summary>
public sealed class AccountStore(Database database)
{
    private const string AnotherAdministrator =
        "EXISTS (SELECT 1 FROM accounts WHERE id <> @Id AND role = 'administrator' AND NOT disabled AND password IS NOT NULL)";

    /// <summary>All accounts, by login.</summary>
    public IReadOnlyList<AccountRow> List() => database.Read(connection => connection.Query<AccountRow>("SELECT * FROM accounts ORDER BY login").ToList());

    /// <summary>The account with this id, or null.</summary>
    public AccountRow? Find(string id) => database.Read(connection =>
        connection.QuerySingleOrDefault<AccountRow>("SELECT * FROM accounts WHERE id = @id", new { id }));

    /// <summary>The account that signs in by this name, or null.</summary>
    public AccountRow? FindLogin(string login) => database.Read(connection =>
        connection.QuerySingleOrDefault<AccountRow>("SELECT * FROM accounts WHERE login = @login", new { login }));

    /// <summary>Takes an account in.</summary>
    /// <returns>False when there is one with that login.</returns>
    public bool Add(AccountRow account, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var added = connection.Execute(
            """
            INSERT INTO accounts (id, login, name, team, role, created) VALUES (@Id, @Login, @Name, @Team, @Role, @Created)
            ON CONFLICT (login) DO NOTHING
            """,
            account,
            transaction);
        if (added > 0) AuditLog.Append(connection, transaction, audit);
        return added > 0;
    });

    /// <summary>Changes name, team, role and whether it is disabled; who is disabled is signed out.</summary>
    /// <returns>False when no administrator who can sign in would be left.</returns>
    public bool Change(AccountRow account, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var changed = connection.Execute(
            $"""
            UPDATE accounts SET name = @Name, team = @Team, role = @Role, disabled = @Disabled
            WHERE id = @Id AND ((@Role = 'administrator' AND NOT @Disabled) OR role <> 'administrator' OR disabled OR {AnotherAdministrator})
            """,
            account,
            transaction);
        if (changed == 0) return false;
        if (account.Disabled) EndAccess(connection, transaction, account.Id);
        AuditLog.Append(connection, transaction, audit);
        return true;
    });

    /// <summary>Gives an account a link; earlier ones of the account hold no more.</summary>
    public void PutLink(TokenRow link, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        connection.Execute("DELETE FROM sign_in_links WHERE account = @Account", link, transaction);
        connection.Execute("INSERT INTO sign_in_links (hash, account, expires) VALUES (@Hash, @Account, @Expires)", link, transaction);
        AuditLog.Append(connection, transaction, audit);
        return true;
    });

    /// <summary>The account that a link is for, while it holds; else null.</summary>
    public AccountRow? FindLink(string hash, DateTimeOffset now) => database.Read(connection => connection.QuerySingleOrDefault<AccountRow>(
        """
        SELECT accounts.* FROM accounts JOIN sign_in_links ON sign_in_links.account = accounts.id
        WHERE hash = @hash AND expires > @now AND NOT disabled
        """,
        new { hash, now }));

    /// <summary>Uses a link up: sets the password, unlocks the account and ends every session of it but the new one.</summary>
    /// <returns>False when somebody used it first.</returns>
    public bool UseLink(string hash, string password, TokenRow session, DateTimeOffset now, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var used = connection.Execute(
            """
            DELETE FROM sign_in_links WHERE hash = @hash AND expires > @now AND account = @Account
              AND EXISTS (SELECT 1 FROM accounts WHERE id = @Account AND NOT disabled)
            """,
            new { hash, now, session.Account },
            transaction);
        if (used == 0) return false;
        SetPassword(connection, transaction, password, session, now);
        AuditLog.Append(connection, transaction, audit);
        return true;
    });

    /// <summary>Sets a password and ends every session of the account but the new one.</summary>
    public void ChangePassword(string password, TokenRow session, DateTimeOffset now, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        SetPassword(connection, transaction, password, session, now);
        AuditLog.Append(connection, transaction, audit);
        return true;
    });

    /// <summary>Counts a wrong password; with the last one that is allowed the account is locked. Does the same work where there is no account.</summary>
    /// <param name="id">The account, or null where the login names none.</param>
    /// <param name="allowed">How many wrong passwords lock it.</param>
    /// <param name="lockedUntil">Until when it is locked then.</param>
    /// <param name="now">Now; what arrives while it is locked doesn't count.</param>
    /// <param name="audit">What the log says.</param>
    public void CountFailure(string? id, int allowed, DateTimeOffset lockedUntil, DateTimeOffset now, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        connection.Execute(
            """
            UPDATE accounts SET failures = (failures + 1) % @allowed, locked_until = CASE WHEN failures + 1 >= @allowed THEN @lockedUntil END
            WHERE id = @id AND (locked_until IS NULL OR locked_until <= @now)
            """,
            new { id, allowed, lockedUntil, now },
            transaction);
        AuditLog.Append(connection, transaction, audit);
        return true;
    });

    private static void SetPassword(SqliteConnection connection, SqliteTransaction transaction, string password, TokenRow session, DateTimeOffset now)
    {
        EndAccess(connection, transaction, session.Account);
        connection.Execute(
            "UPDATE accounts SET password = @password, failures = 0, locked_until = NULL, last_sign_in = @now WHERE id = @Account",
            new { password, now, session.Account },
            transaction);
        SessionStore.Insert(connection, transaction, session);
    }

    private static void EndAccess(SqliteConnection connection, SqliteTransaction transaction, string account)
    {
        connection.Execute("DELETE FROM sessions WHERE account = @account", new { account }, transaction);
        connection.Execute("DELETE FROM sign_in_links WHERE account = @account", new { account }, transaction);
    }
}
