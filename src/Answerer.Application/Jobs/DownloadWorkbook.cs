using Answerer.Application.Accounts;
using Answerer.Application.Knowledge;
using Answerer.Application.Review;
using Answerer.Application.Services;
using Answerer.Excel;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Makes the filled workbook in the present state of its review.</summary>
public sealed record DownloadWorkbook(Caller Caller, string Id, DownloadPurpose Purpose) : IRequest<Result<Download>>;

/// <summary>For whom a workbook is made.</summary>
public enum DownloadPurpose
{
    /// <summary>For the customer: nothing internal.</summary>
    Customer,

    /// <summary>For colleagues: with the evidence sheet, where the workbook takes one.</summary>
    Internal,

    /// <summary>The evidence alone, as a workbook of its own.</summary>
    Evidence,
}

/// <summary>A file to be saved.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="OpenQuestions">How many questions still say 【要確認】 in it.</param>
public sealed record Download(string Name, byte[] Content, int OpenQuestions);

internal sealed class DownloadWorkbookHandler(IKnowledgeSource source, JobStore store, JobFile file, WorkbookTurns turns) : IRequestHandler<DownloadWorkbook, Result<Download>>
{
    public async Task<Result<Download>> Handle(DownloadWorkbook request, CancellationToken cancellationToken)
    {
        if (store.Find(request.Caller.Team, request.Id) is not { } job) return JobErrors.NotFound;
        if (job.State != JobStates.Done) return JobErrors.NotDone;
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        return await turns.RunAsync(cancellation => Make(job, request.Purpose, new ServiceCatalogue(knowledge.Papers), cancellation), cancellationToken);
    }

    private Result<Download> Make(JobRow job, DownloadPurpose purpose, ServiceCatalogue catalogue, CancellationToken cancellation)
    {
        if (!file.Open(job, cancellation).TryGet(out var workbook, out var error)) return error;
        IReadOnlyList<RevisedAnswer> answers = [.. store.Questions(job.Id).Select(row => row.ToAnswer())];
        var evidence = purpose == DownloadPurpose.Customer ? null : RevisedWorkbook.Evidence(answers, catalogue);
        if (purpose == DownloadPurpose.Evidence) return Result.Of(new Download(Named(job.Name, "_回答根拠", ".xlsx"), EvidenceWorkbook.Create(evidence!), 0));
        return RevisedWorkbook.Write(job.Name, workbook, answers, workbook.TakesNewSheet ? evidence : null, JobFile.Limits, cancellation).TryGet(out var filled, out error)
            ? Result.Of(new Download(Named(job.Name, evidence is null ? "_回答" : "_社内確認用", Path.GetExtension(job.Name)), filled, answers.Count(answer => answer.SaysReview)))
            : error;
    }

    private static string Named(string name, string suffix, string extension) => Path.GetFileNameWithoutExtension(name) + suffix + extension;
}
