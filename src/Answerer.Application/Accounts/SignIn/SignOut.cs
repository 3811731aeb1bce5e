using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.SignIn;

/// <summary>Ends a session.</summary>
/// <param name="Caller">Whose.</param>
/// <param name="Session">Hash of its secret.</param>
public sealed record SignOut(Caller Caller, string Session) : IRequest;

internal sealed class SignOutHandler(SessionStore store, AccountDirectory directory, TimeProvider time) : IRequestHandler<SignOut>
{
    public Task<Unit> Handle(SignOut request, CancellationToken cancellationToken)
    {
        store.End(request.Session, new AuditEntry(time.GetUtcNow(), request.Caller.Id, request.Caller.Team, "session.end", request.Caller.Id, null));
        directory.Reload();
        return Unit.Task;
    }
}
