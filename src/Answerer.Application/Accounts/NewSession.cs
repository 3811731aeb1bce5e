using Answerer.Storage.Accounts;

namespace Answerer.Application.Accounts;

/// <summary>A session that has begun.</summary>
/// <param name="Caller">Who is signed in.</param>
/// <param name="Secret">What the cookie carries; only its hash is stored.</param>
/// <param name="Expires">When it ends by itself.</param>
public sealed record NewSession(Caller Caller, string Secret, DateTimeOffset Expires)
{
    internal TokenRow Row => new() { Hash = Accounts.Secret.Hash(Secret), Account = Caller.Id, Expires = Expires };

    internal static NewSession Of(AccountRow account, DateTimeOffset now, TimeSpan length) =>
        new(AccountDirectory.CallerOf(account), Accounts.Secret.New(), now + length);
}
