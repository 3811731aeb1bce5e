using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.SignIn;

/// <summary>Signs a person in by a link, once, and sets the password.</summary>
/// <param name="Secret">The link's secret.</param>
/// <param name="Password">The new password as typed; where it isn't taken, the link holds on.</param>
public sealed record SignInByLink(string Secret, string Password) : IRequest<Result<NewSession>>;

internal sealed class SignInByLinkHandler(Passwords passwords, AccountStore store, AccountDirectory directory, AnswererOptions options, TimeProvider time)
    : IRequestHandler<SignInByLink, Result<NewSession>>
{
    public Task<Result<NewSession>> Handle(SignInByLink request, CancellationToken cancellationToken) => Task.Run(() => Use(request), cancellationToken);

    private Result<NewSession> Use(SignInByLink request)
    {
        var now = time.GetUtcNow();
        var hash = Secret.Hash(request.Secret);
        if (store.FindLink(hash, now) is not { } account) return AccountErrors.LinkRefused;
        if (PasswordRules.Check(request.Password, account.Login) is { } weak) return weak;
        var session = NewSession.Of(account, now, options.Service.Session);
        var audit = new AuditEntry(now, account.Id, account.Team, "password.set", account.Id, null);
        if (!store.UseLink(hash, passwords.Hash(request.Password), session.Row, now, audit)) return AccountErrors.LinkRefused;
        directory.Reload();
        return Result.Of(session);
    }
}
