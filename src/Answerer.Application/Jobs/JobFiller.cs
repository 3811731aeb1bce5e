using Answerer.Application.Fill;
using Answerer.Application.Fill.Placement;
using Answerer.Application.Knowledge;
using Answerer.Application.Review;
using Answerer.Application.Services;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Answers the questions of one job. Writes nothing: what it found is stored, and the workbook made from that on demand.</summary>
internal sealed class JobFiller(IKnowledgeSource source, JobFile file)
{
    /// <summary>What was found, in the workbook's order.</summary>
    public async Task<Result<IReadOnlyList<FoundAnswer>>> FillAsync(JobRow job, IProgress<FillProgress> progress, CancellationToken cancellation)
    {
        if (!file.Open(job, cancellation).TryGet(out var workbook, out var error)) return error;
        if (!file.Understand(job, workbook, cancellation).TryGet(out var questionnaire, out error)) return error;
        if (LayoutErrors.Of(job.Name, questionnaire) is { } nothing) return nothing;
        if (!(await source.GetAsync(cancellation)).TryGet(out var knowledge, out error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        if (!new ServiceResolver(catalogue).Resolve(questionnaire, job.Service, job.Force).TryGet(out var units, out error)) return error;

        // Workbooks are filled side by side, each on one core.
        var (answered, _, _) = new WorkbookFiller(knowledge, catalogue, parallelism: 1).Fill(workbook, units, new PlacementOptions(), progress, cancellation);
        var sheets = workbook.Sheets.ToDictionary(sheet => sheet.Name, StringComparer.Ordinal);
        IReadOnlyList<FoundAnswer> found = [.. answered.Select(unit => FoundAnswer.Of(unit, cell => sheets[unit.Unit.Item.Sheet].Find(cell)?.Text ?? ""))];
        // A workbook that can't be written is better known before anybody reviews it.
        return RevisedWorkbook.Write(job.Name, workbook, [.. found.Select(answer => new RevisedAnswer(answer, Revision.None))], null, JobFile.Limits, cancellation).Error is { } fault
            ? fault
            : Result.Of(found);
    }
}
