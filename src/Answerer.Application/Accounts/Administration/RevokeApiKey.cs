using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.Administration;

/// <summary>Revokes a key: from now on it isn't taken any more.</summary>
/// <param name="Caller">The administrator.</param>
/// <param name="Id">The key's id.</param>
public sealed record RevokeApiKey(Caller Caller, string Id) : IRequest<Result<ApiKeyEntry>>;

internal sealed class RevokeApiKeyHandler(ApiKeyStore store, AccountDirectory directory, TimeProvider time) : IRequestHandler<RevokeApiKey, Result<ApiKeyEntry>>
{
    public Task<Result<ApiKeyEntry>> Handle(RevokeApiKey request, CancellationToken cancellationToken) => Task.FromResult(Revoke(request));

    private Result<ApiKeyEntry> Revoke(RevokeApiKey request)
    {
        if (store.Find(request.Id) is not { } key) return AccountErrors.UnknownKey;
        var now = time.GetUtcNow();
        if (!store.Revoke(key.Id, now, new AuditEntry(now, request.Caller.Id, key.Team, "key.revoke", key.Id, null))) return AccountErrors.UnknownKey;
        directory.Reload();
        return Result.Of(ApiKeyEntry.From(key with { Revoked = now }, directory.LastUse(key.Id)));
    }
}
