using Answerer.Storage.Audit;
using Dapper;

namespace Answerer.Storage.Accounts;

/// <summary>Keys of programs. Each change stands in the audit log, in the same transaction.</summary>
public sealed class ApiKeyStore(Database database)
{
    /// <summary>All keys, newest first.</summary>
    public IReadOnlyList<ApiKeyRow> List() => database.Read(connection =>
        connection.Query<ApiKeyRow>("SELECT * FROM api_keys ORDER BY created DESC, id").ToList());

    /// <summary>The key with this id, or null.</summary>
    public ApiKeyRow? Find(string id) => database.Read(connection =>
        connection.QuerySingleOrDefault<ApiKeyRow>("SELECT * FROM api_keys WHERE id = @id", new { id }));

    /// <summary>Takes a key in.</summary>
    public void Add(ApiKeyRow key, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        connection.Execute(
            """
            INSERT INTO api_keys (id, hash, name, team, role, created, created_by, expires)
            VALUES (@Id, @Hash, @Name, @Team, @Role, @Created, @CreatedBy, @Expires)
            """,
            key,
            transaction);
        AuditLog.Append(connection, transaction, audit);
        return true;
    });

    /// <summary>Revokes a key.</summary>
    /// <returns>False when there is none that holds.</returns>
    public bool Revoke(string id, DateTimeOffset now, AuditEntry audit) => database.Write((connection, transaction) =>
    {
        var revoked = connection.Execute("UPDATE api_keys SET revoked = @now WHERE id = @id AND revoked IS NULL", new { id, now }, transaction);
        if (revoked > 0) AuditLog.Append(connection, transaction, audit);
        return revoked > 0;
    });

    /// <summary>Notes when keys were last used.</summary>
    public void NoteUse(IEnumerable<KeyValuePair<string, DateTimeOffset>> uses) => database.Write((connection, transaction) =>
        connection.Execute("UPDATE api_keys SET last_use = @Value WHERE id = @Key", uses, transaction));
}
