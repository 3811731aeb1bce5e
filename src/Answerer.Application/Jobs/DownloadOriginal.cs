using Answerer.Application.Accounts;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Gives the upload back, byte for byte.</summary>
public sealed record DownloadOriginal(Caller Caller, string Id) : IRequest<Result<Download>>;

internal sealed class DownloadOriginalHandler(JobStore store, JobFile file) : IRequestHandler<DownloadOriginal, Result<Download>>
{
    public Task<Result<Download>> Handle(DownloadOriginal request, CancellationToken cancellationToken) => Task.FromResult(Read(request));

    private Result<Download> Read(DownloadOriginal request)
    {
        if (store.Find(request.Caller.Team, request.Id) is not { } job) return JobErrors.NotFound;
        return file.Read(job).TryGet(out var bytes, out var error) ? Result.Of(new Download(job.Name, bytes, 0)) : error;
    }
}
