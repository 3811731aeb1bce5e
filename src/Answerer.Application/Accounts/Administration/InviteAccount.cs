using Answerer.Storage.Accounts;
using MediatR;

namespace Answerer.Application.Accounts.Administration;

/// <summary>Makes a new link for somebody who forgot the password, or let the first link expire.</summary>
/// <param name="Caller">The administrator.</param>
/// <param name="Id">The account's id.</param>
public sealed record InviteAccount(Caller Caller, string Id) : IRequest<Result<InvitedAccount>>;

internal sealed class InviteAccountHandler(AccountStore store, Invitations invitations, TimeProvider time) : IRequestHandler<InviteAccount, Result<InvitedAccount>>
{
    public Task<Result<InvitedAccount>> Handle(InviteAccount request, CancellationToken cancellationToken) => Task.FromResult(Invite(request));

    private Result<InvitedAccount> Invite(InviteAccount request)
    {
        if (store.Find(request.Id) is not { } account) return AccountErrors.UnknownAccount;
        if (account.Disabled) return AccountErrors.AccountDisabled;
        return Result.Of(new InvitedAccount(AccountEntry.From(account, time.GetUtcNow()), invitations.For(account, request.Caller.Id)));
    }
}
