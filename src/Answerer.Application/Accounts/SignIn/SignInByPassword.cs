using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.SignIn;

/// <summary>Signs a person in by password.</summary>
/// <param name="Login">As typed.</param>
/// <param name="Password">As typed.</param>
public sealed record SignInByPassword(string Login, string Password) : IRequest<Result<NewSession>>;

internal sealed class SignInByPasswordHandler(
    PasswordGate gate, AccountStore accounts, SessionStore sessions, AccountDirectory directory, AnswererOptions options, TimeProvider time)
    : IRequestHandler<SignInByPassword, Result<NewSession>>
{
    public async Task<Result<NewSession>> Handle(SignInByPassword request, CancellationToken cancellationToken)
    {
        var login = AccountFields.Login(request.Login);
        var result = await gate.PassAsync(() => accounts.FindLogin(login), request.Password, AccountErrors.SignInRefused, Begin, cancellationToken);
        if (result.Error is null) directory.Reload();
        return result;
    }

    private Result<NewSession>? Begin(AccountRow account)
    {
        var now = time.GetUtcNow();
        var session = NewSession.Of(account, now, options.Service.Session);
        return sessions.Begin(session.Row, now, new AuditEntry(now, account.Id, account.Team, "session.begin", account.Id, null)) ? Result.Of(session) : null;
    }
}
