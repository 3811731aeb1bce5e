using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.Administration;

/// <summary>Makes a key for a program.</summary>
/// <param name="Caller">The administrator.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Team">The team whose jobs it sees.</param>
/// <param name="Role">Word of the role; never the administrator's.</param>
/// <param name="Expires">From when on it isn't taken any more; within a year.</param>
public sealed record AddApiKey(Caller Caller, string? Name, string? Team, string? Role, DateTimeOffset? Expires) : IRequest<Result<NewApiKey>>;

internal sealed class AddApiKeyHandler(ApiKeyStore store, AccountDirectory directory, TimeProvider time) : IRequestHandler<AddApiKey, Result<NewApiKey>>
{
    // Tells people and programs that search for leaked secrets what it is.
    private const string Prefix = "ans_";

    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public Task<Result<NewApiKey>> Handle(AddApiKey request, CancellationToken cancellationToken) => Task.FromResult(Add(request));

    private Result<NewApiKey> Add(AddApiKey request)
    {
        var now = time.GetUtcNow();
        var wrong = AccountFields.CheckName(request.Name, "名前")
            ?? AccountFields.CheckName(request.Team, "チーム")
            ?? AccountFields.CheckRole(request.Role, Role.Reviewer)
            ?? (request.Expires > now && request.Expires <= now + Longest ? null : AccountErrors.InvalidField("有効期限には、1 年以内の将来の日時を指定してください。"));
        if (wrong is not null) return wrong;
        var secret = Prefix + Secret.New();
        var key = new ApiKeyRow
        {
            Id = Secret.NewId(),
            Hash = Secret.Hash(secret),
            Name = request.Name!,
            Team = request.Team!,
            Role = request.Role!,
            Created = now,
            CreatedBy = request.Caller.Id,
            Expires = request.Expires!.Value,
        };
        store.Add(key, new AuditEntry(now, request.Caller.Id, key.Team, "key.add", key.Id, key.Role));
        directory.Reload();
        return Result.Of(new NewApiKey(ApiKeyEntry.From(key, null), secret));
    }
}
