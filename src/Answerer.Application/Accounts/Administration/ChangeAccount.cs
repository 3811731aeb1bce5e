using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.Administration;

/// <summary>Changes an account; what is null stays as it is.</summary>
/// <param name="Caller">The administrator.</param>
/// <param name="Id">The account's id.</param>
/// <param name="Name">What others see.</param>
/// <param name="Team">The team whose jobs are seen.</param>
/// <param name="Role">Word of the role.</param>
/// <param name="Disabled">Whether signing in is refused.</param>
public sealed record ChangeAccount(Caller Caller, string Id, string? Name, string? Team, string? Role, bool? Disabled) : IRequest<Result<AccountEntry>>;

internal sealed class ChangeAccountHandler(AccountStore store, AccountDirectory directory, TimeProvider time) : IRequestHandler<ChangeAccount, Result<AccountEntry>>
{
    public Task<Result<AccountEntry>> Handle(ChangeAccount request, CancellationToken cancellationToken) => Task.FromResult(Change(request));

    private Result<AccountEntry> Change(ChangeAccount request)
    {
        if (store.Find(request.Id) is not { } account) return AccountErrors.UnknownAccount;
        var changed = account with
        {
            Name = request.Name ?? account.Name,
            Team = request.Team ?? account.Team,
            Role = request.Role ?? account.Role,
            Disabled = request.Disabled ?? account.Disabled,
        };
        var wrong = AccountFields.CheckName(changed.Name, "氏名")
            ?? AccountFields.CheckName(changed.Team, "チーム")
            ?? AccountFields.CheckRole(changed.Role, Role.Administrator);
        if (wrong is not null) return wrong;
        var now = time.GetUtcNow();
        var audit = new AuditEntry(now, request.Caller.Id, changed.Team, "account.change", account.Id, changed.Disabled ? $"{changed.Role} disabled" : changed.Role);
        if (!store.Change(changed, audit)) return AccountErrors.LastAdministrator;
        directory.Reload();
        return Result.Of(AccountEntry.From(changed, now));
    }
}
