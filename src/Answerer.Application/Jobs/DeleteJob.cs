using Answerer.Application.Accounts;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Erases a job and its files.</summary>
public sealed record DeleteJob(Caller Caller, string Id) : IRequest<Result<ErasedJob>>;

/// <summary>A job that is no more.</summary>
public sealed record ErasedJob(string Id);

internal sealed class DeleteJobHandler(JobEraser eraser) : IRequestHandler<DeleteJob, Result<ErasedJob>>
{
    public Task<Result<ErasedJob>> Handle(DeleteJob request, CancellationToken cancellationToken) => Task.FromResult(
        eraser.Erase(request.Caller.Team, request.Id, request.Caller.Id, "job.delete") ? Result.Of(new ErasedJob(request.Id)) : (Result<ErasedJob>)JobErrors.NotFound);
}
