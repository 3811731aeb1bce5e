using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.Administration;

/// <summary>Makes an account and a link for its person.</summary>
/// <param name="Caller">The administrator.</param>
/// <param name="Login">What the person signs in as.</param>
/// <param name="Name">What others see.</param>
/// <param name="Team">The team whose jobs are seen.</param>
/// <param name="Role">Word of the role.</param>
public sealed record AddAccount(Caller Caller, string? Login, string? Name, string? Team, string? Role) : IRequest<Result<InvitedAccount>>;

internal sealed class AddAccountHandler(AccountStore store, Invitations invitations, TimeProvider time) : IRequestHandler<AddAccount, Result<InvitedAccount>>
{
    public Task<Result<InvitedAccount>> Handle(AddAccount request, CancellationToken cancellationToken) => Task.FromResult(Add(request));

    private Result<InvitedAccount> Add(AddAccount request)
    {
        var login = AccountFields.Login(request.Login);
        var wrong = AccountFields.CheckLogin(login)
            ?? AccountFields.CheckName(request.Name, "氏名")
            ?? AccountFields.CheckName(request.Team, "チーム")
            ?? AccountFields.CheckRole(request.Role, Role.Administrator);
        if (wrong is not null) return wrong;
        var now = time.GetUtcNow();
        var account = new AccountRow { Id = Secret.NewId(), Login = login, Name = request.Name!, Team = request.Team!, Role = request.Role!, Created = now };
        if (!store.Add(account, new AuditEntry(now, request.Caller.Id, account.Team, "account.add", account.Id, account.Role))) return AccountErrors.LoginTaken;
        return Result.Of(new InvitedAccount(AccountEntry.From(account, now), invitations.For(account, request.Caller.Id)));
    }
}
