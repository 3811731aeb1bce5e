using System.Collections.Concurrent;
using Answerer.Storage.Accounts;

namespace Answerer.Application.Accounts;

/// <summary>Who holds which session and key: a snapshot in memory, so that no request has to ask the database who sends it. Thread-safe.</summary>
public sealed class AccountDirectory
{
    private readonly AccountStore accounts;
    private readonly SessionStore sessions;
    private readonly ApiKeyStore keys;
    private readonly TimeProvider time;
    private readonly Lock reloading = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> uses = new(StringComparer.Ordinal);
    private volatile Snapshot snapshot = new([], []);

    /// <summary>Reads the snapshot.</summary>
    public AccountDirectory(AccountStore accounts, SessionStore sessions, ApiKeyStore keys, TimeProvider time)
    {
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.time = time;
        Reload();
    }

    /// <summary>Who holds a session, as the account is now; null when the session doesn't hold.</summary>
    /// <param name="secret">The secret in the cookie.</param>
    public Caller? OfSession(string secret) => Find(snapshot.Sessions, secret);

    /// <summary>On whose behalf a key is used; null when it doesn't hold.</summary>
    /// <param name="secret">The key as it was shown.</param>
    public Caller? OfKey(string secret)
    {
        var caller = Find(snapshot.Keys, secret);
        if (caller is not null) uses[caller.Id] = time.GetUtcNow();
        return caller;
    }

    /// <summary>When a key was used since its use was last noted in the database, or null.</summary>
    public DateTimeOffset? LastUse(string key) => uses.TryGetValue(key, out var at) ? at : null;

    /// <summary>Notes in the database when keys were used.</summary>
    public void NoteUses()
    {
        var noted = uses.ToArray();
        if (noted.Length == 0) return;
        keys.NoteUse(noted);
        // What was used meanwhile stays for the next time.
        foreach (var use in noted) uses.TryRemove(use);
    }

    /// <summary>Reads anew after a change.</summary>
    public void Reload()
    {
        // Whoever comes later must also read later.
        lock (reloading)
        {
            var people = accounts.List().Where(account => !account.Disabled).ToDictionary(account => account.Id, CallerOf, StringComparer.Ordinal);
            snapshot = new Snapshot(
                sessions.List(time.GetUtcNow())
                    .Where(session => people.ContainsKey(session.Account))
                    .ToDictionary(session => session.Hash, session => new Credential(people[session.Account], session.Expires), StringComparer.Ordinal),
                keys.List()
                    .Where(key => key.Revoked is null)
                    .ToDictionary(key => key.Hash, key => new Credential(CallerOf(key), key.Expires), StringComparer.Ordinal));
        }
    }

    /// <summary>What of a secret may be shown to others: its hash.</summary>
    public static string HashOf(string secret) => Secret.Hash(secret);

    internal static Caller CallerOf(AccountRow account) => new(account.Id, account.Name, account.Team, RoleWords.Parse(account.Role)!.Value);

    private static Caller CallerOf(ApiKeyRow key) => new(key.Id, key.Name, key.Team, RoleWords.Parse(key.Role)!.Value);

    private Caller? Find(Dictionary<string, Credential> credentials, string secret) =>
        credentials.TryGetValue(Secret.Hash(secret), out var credential) && credential.Expires > time.GetUtcNow() ? credential.Caller : null;

    private sealed record Snapshot(Dictionary<string, Credential> Sessions, Dictionary<string, Credential> Keys);

    private sealed record Credential(Caller Caller, DateTimeOffset Expires);
}
