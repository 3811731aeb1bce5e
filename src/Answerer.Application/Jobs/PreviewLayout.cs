using Answerer.Application.Accounts;
using Answerer.Application.Fill;
using Answerer.Application.Knowledge;
using Answerer.Application.Services;
using Answerer.Excel;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Shows how a job's workbook is read, over its cells.</summary>
public sealed record PreviewLayout(Caller Caller, string Id) : IRequest<Result<LayoutPreview>>;

/// <summary>How a workbook is read (docs/api.md).</summary>
/// <param name="Layout">The tables.</param>
/// <param name="Doubts">Tables that can be read in more than one way, with what settles them.</param>
/// <param name="Services">Ids of the services that the workbook names.</param>
/// <param name="Sheets">The visible sheets and those with questions.</param>
/// <param name="Questions">How many questions there are.</param>
/// <param name="Truncated">Whether a sheet has more cells than are shown.</param>
public sealed record LayoutPreview(
    IReadOnlyList<ReportedLayout> Layout, IReadOnlyList<string> Doubts, IReadOnlyList<string> Services, IReadOnlyList<SheetPreview> Sheets, int Questions, bool Truncated);

internal sealed class PreviewLayoutHandler(IKnowledgeSource source, JobStore store, JobFile file, WorkbookTurns turns) : IRequestHandler<PreviewLayout, Result<LayoutPreview>>
{
    public async Task<Result<LayoutPreview>> Handle(PreviewLayout request, CancellationToken cancellationToken)
    {
        if (store.Find(request.Caller.Team, request.Id) is not { } job) return JobErrors.NotFound;
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        return await turns.RunAsync(cancellation => Preview(job, new ServiceCatalogue(knowledge.Papers), cancellation), cancellationToken);
    }

    private Result<LayoutPreview> Preview(JobRow job, ServiceCatalogue catalogue, CancellationToken cancellation)
    {
        if (!file.Open(job, cancellation).TryGet(out var workbook, out var error)) return error;
        if (!file.Understand(job, workbook, cancellation).TryGet(out var questionnaire, out error)) return error;

        var roles = CellRoles.Of(questionnaire);
        var shown = workbook.Sheets.Where(sheet => sheet.Visibility == SheetVisibility.Visible || roles.Sheets.Contains(sheet.Name)).ToList();
        var previews = shown.ConvertAll(sheet => SheetPreview.Of(sheet, roles));
        return Result.Of(new LayoutPreview(
            [.. questionnaire.Layout.Concat(questionnaire.Doubts.Select(doubt => doubt.Layout)).Select(ReportWriter.Layout)],
            [.. questionnaire.Doubts.Select(doubt => $"{doubt.Sheet}!{doubt.Cell}: {doubt.Why}")],
            new ServiceResolver(catalogue).Named(questionnaire),
            previews,
            questionnaire.Questions.Count,
            previews.Exists(preview => preview.Truncated)));
    }
}
