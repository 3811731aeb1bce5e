using Answerer.Application.Accounts;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Shows a batch.</summary>
public sealed record ShowBatch(Caller Caller, string Id) : IRequest<Result<BatchView>>;

internal sealed class ShowBatchHandler(BatchStore batches, JobStore jobs, AnswererOptions options) : IRequestHandler<ShowBatch, Result<BatchView>>
{
    public Task<Result<BatchView>> Handle(ShowBatch request, CancellationToken cancellationToken) => Task.FromResult(
        batches.Find(request.Caller.Team, request.Id) is { } batch
            ? Result.Of(BatchView.Of(batch, jobs, options))
            : (Result<BatchView>)new Error(ErrorKind.NotFound, "unknown_batch", "この一括処理は見つかりません。"));
}
