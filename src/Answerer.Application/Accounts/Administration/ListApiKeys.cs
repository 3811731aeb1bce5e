using Answerer.Storage.Accounts;
using MediatR;

namespace Answerer.Application.Accounts.Administration;

/// <summary>Lists the keys.</summary>
public sealed record ListApiKeys : IRequest<Result<IReadOnlyList<ApiKeyEntry>>>;

internal sealed class ListApiKeysHandler(ApiKeyStore store, AccountDirectory directory) : IRequestHandler<ListApiKeys, Result<IReadOnlyList<ApiKeyEntry>>>
{
    public Task<Result<IReadOnlyList<ApiKeyEntry>>> Handle(ListApiKeys request, CancellationToken cancellationToken) =>
        Task.FromResult(Result.Of<IReadOnlyList<ApiKeyEntry>>([.. store.List().Select(row => ApiKeyEntry.From(row, directory.LastUse(row.Id)))]));
}
