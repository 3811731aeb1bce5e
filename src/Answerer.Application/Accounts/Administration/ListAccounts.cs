using Answerer.Storage.Accounts;
using MediatR;

namespace Answerer.Application.Accounts.Administration;

/// <summary>Lists the accounts.</summary>
public sealed record ListAccounts : IRequest<Result<IReadOnlyList<AccountEntry>>>;

internal sealed class ListAccountsHandler(AccountStore store, TimeProvider time) : IRequestHandler<ListAccounts, Result<IReadOnlyList<AccountEntry>>>
{
    public Task<Result<IReadOnlyList<AccountEntry>>> Handle(ListAccounts request, CancellationToken cancellationToken) =>
        Task.FromResult(Result.Of<IReadOnlyList<AccountEntry>>([.. store.List().Select(row => AccountEntry.From(row, time.GetUtcNow()))]));
}
