using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.SignIn;

/// <summary>Changes a person's own password; every other session of the person ends.</summary>
/// <param name="Caller">The person.</param>
/// <param name="Present">The present password as typed.</param>
/// <param name="Next">The new one as typed.</param>
public sealed record ChangePassword(Caller Caller, string Present, string Next) : IRequest<Result<NewSession>>;

internal sealed class ChangePasswordHandler(
    PasswordGate gate, Passwords passwords, AccountStore store, AccountDirectory directory, AnswererOptions options, TimeProvider time)
    : IRequestHandler<ChangePassword, Result<NewSession>>
{
    public async Task<Result<NewSession>> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        var result = await gate.PassAsync(
            () => store.Find(request.Caller.Id), request.Present, AccountErrors.WrongPassword, account => Change(account, request.Next), cancellationToken);
        if (result.Error is null) directory.Reload();
        return result;
    }

    private Result<NewSession> Change(AccountRow account, string next)
    {
        if (PasswordRules.Check(next, account.Login) is { } weak) return weak;
        var now = time.GetUtcNow();
        var session = NewSession.Of(account, now, options.Service.Session);
        store.ChangePassword(passwords.Hash(next), session.Row, now, new AuditEntry(now, account.Id, account.Team, "password.change", account.Id, null));
        return Result.Of(session);
    }
}
