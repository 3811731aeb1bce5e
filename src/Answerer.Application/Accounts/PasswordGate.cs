using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;

namespace Answerer.Application.Accounts;

/// <summary>The one place where passwords are checked. One at a time: so no number of guesses sent at once gets past the count of failures,
/// and hashing never takes more than one core from those who ask.</summary>
internal sealed class PasswordGate(AccountStore store, Passwords passwords, AnswererOptions options, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim gate = new(1);

    /// <summary>Checks a password and, if it is right, does what it was asked for.</summary>
    /// <param name="find">Finds the account; null where there is none, which takes as long.</param>
    /// <param name="password">As typed.</param>
    /// <param name="refused">What is answered otherwise, whatever the reason.</param>
    /// <param name="then">Gets the account; null when it is refused after all.</param>
    /// <param name="cancellation">Ends waiting.</param>
    public async Task<Result<T>> PassAsync<T>(Func<AccountRow?> find, string password, Error refused, Func<AccountRow, Result<T>?> then, CancellationToken cancellation)
        where T : class
    {
        // A text that can't be a password isn't worth the hashing.
        if (password.Length is 0 or > 4 * PasswordRules.Longest) return refused;
        if (!await gate.WaitAsync(LongestWait, cancellation)) return AccountErrors.TooManySignIns;
        try
        {
            return await Task.Run(() => Pass(find(), password, refused, then), cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private Result<T> Pass<T>(AccountRow? account, string password, Error refused, Func<AccountRow, Result<T>?> then)
        where T : class
    {
        var now = time.GetUtcNow();
        var isRight = passwords.Matches(account?.Password, password);
        var isOpen = account is { Disabled: false } && !(account.LockedUntil > now);
        if (isRight && isOpen && then(account!) is { } done) return done;
        // The login as typed is not noted: it may be a password typed into the wrong field.
        var audit = new AuditEntry(now, AuditEntry.Service, account?.Team ?? "", "session.refuse", account?.Id ?? "", isOpen || account is null ? null : "closed");
        store.CountFailure(account?.Id, options.Service.LockoutFailures, now + options.Service.Lockout, now, audit);
        return refused;
    }
}
