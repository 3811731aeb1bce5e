using Answerer.Application.Accounts;
using Answerer.Application.Knowledge;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Takes one workbook in.</summary>
/// <param name="Caller">Whose job it is.</param>
/// <param name="Name">The file's name as sent.</param>
/// <param name="Content">The file; read to its end or to the limit.</param>
public sealed record UploadWorkbook(Caller Caller, string Name, Stream Content) : IRequest<Result<JobView>>
{
    /// <summary>A service's id or name; null or "auto" for the workbook's own.</summary>
    public string? Service { get; init; }

    /// <summary>Whether it waits to be started.</summary>
    public bool Hold { get; init; }

    /// <summary>Whether the service holds against the workbook's own words.</summary>
    public bool Force { get; init; }
}

internal sealed class UploadWorkbookHandler(IKnowledgeSource source, JobIntake intake, AnswererOptions options) : IRequestHandler<UploadWorkbook, Result<JobView>>
{
    public async Task<Result<JobView>> Handle(UploadWorkbook request, CancellationToken cancellationToken)
    {
        if (!(await source.NamedServiceAsync(request.Service, cancellationToken)).TryGet(out var service, out var error)) return error;
        if (!(await intake.ReceiveAsync(request.Content, cancellationToken)).TryGet(out var arrived, out error)) return error;
        using (arrived)
        {
            if (JobIntake.Refusal(request.Name, arrived) is { } refusal) return refusal;
            return intake.Add(request.Caller, arrived, new JobRequest(request.Name, service.Id, request.Hold, request.Force, null)).TryGet(out var taken, out error)
                ? Result.Of(JobView.Of(taken.Job, null, options.Service.Retention))
                : error;
        }
    }
}
