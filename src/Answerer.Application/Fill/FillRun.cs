using Answerer.Application.Fill.Placement;
using Answerer.Application.Knowledge;
using Answerer.Application.Layouts;
using Answerer.Application.Services;
using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>Fills one workbook from bytes to bytes: reads it, finds its questions and service, answers, writes, checks. Saves nothing.</summary>
/// <param name="source">The knowledge.</param>
/// <param name="options">The settings.</param>
/// <param name="notices">Hears what the user should know of this workbook.</param>
/// <param name="parallelism">How many questions are answered at the same time.</param>
internal sealed class FillRun(IKnowledgeSource source, AnswererOptions options, INotices notices, int parallelism)
{
    private static readonly WorkbookLimits Limits = WorkbookLimits.Default;

    /// <summary>Fills.</summary>
    /// <param name="request">What is asked for; its Input names the workbook in messages and report.</param>
    /// <param name="paths">Where the outputs will lie.</param>
    /// <param name="bytes">The workbook.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Result<FilledWorkbook>> FillAsync(FillWorkbook request, OutputPaths paths, byte[] bytes, CancellationToken cancellation)
    {
        // The index loads while the workbook is read.
        var loading = source.GetAsync(cancellation);
        Error? error;
        if (request.DropSignature && !WorkbookFile.Unsign(request.Input, bytes, Limits, cancellation).TryGet(out bytes!, out error)) return error;
        if (!WorkbookFile.Open(request.Input, bytes, Limits, cancellation).TryGet(out var workbook, out error)) return error;
        var reader = new QuestionnaireFile(options, notices);
        if (!reader.Read(workbook, request.Layout, request.LayoutFile, cancellation).TryGet(out var questionnaire, out error)) return error;
        if (LayoutErrors.Of(request.Input, questionnaire) is { } nothing) return nothing;
        if (!questionnaire.Questions.Any(question => question.Answers.Count > 0)) notices.Warn("回答列がありません。--append を指定すると、表の右に回答列を追加して記入します。");
        foreach (var doubt in questionnaire.Doubts) notices.Warn($"[{doubt.Sheet}!{doubt.Cell}] {doubt.Why}");

        if (!(await loading).TryGet(out var knowledge, out error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        if (!ServiceOf(request, catalogue).TryGet(out var asked, out error)) return error;
        if (!new ServiceResolver(catalogue).Resolve(questionnaire, asked.Id, request.Force).TryGet(out var units, out error)) return error;

        var filler = new WorkbookFiller(knowledge, catalogue, parallelism);
        var placement = new PlacementOptions(request.Review, request.Evidence == EvidencePlace.Inline, request.Overwrite);
        var (answered, answers, evidence) = filler.Fill(workbook, units, placement, request.Progress, cancellation);
        CellEdit[] edits = [.. Headers(questionnaire, answers), .. answers];
        var separate = request.Evidence == EvidencePlace.Separate || (request.Evidence == EvidencePlace.Sheet && !workbook.TakesNewSheet);
        var report = ReportWriter.Report(request.Input, paths.Output, questionnaire, answered, catalogue);

        var appended = request.Evidence == EvidencePlace.Sheet && !separate ? evidence : null;
        var writing = new WriteOptions { FitRows = request.FitRows };
        // Parts that only writing looks at closely may still turn out to be damaged.
        if (!WorkbookFile.Guarded(request.Input, () => WorkbookWriter.Write(workbook, edits, writing, appended, cancellation)).TryGet(out var filled, out error))
            return error;
        if (SelfCheck.Run(workbook, filled, edits, Limits, cancellation) is { } fault) return fault;
        if (separate && request.Evidence == EvidencePlace.Sheet)
            notices.Warn($"このブックにはシートを追加できない（構成の保護、.xls 形式、または書式の上限）ため、回答根拠は別のファイル {paths.Evidence} に保存します。");
        return Result.Of(new FilledWorkbook(filled, separate ? EvidenceWorkbook.Create(evidence, Path.GetFileName(paths.Output)) : null, report));
    }

    // A column that was added needs its header once anything stands in it.
    private static IEnumerable<CellEdit> Headers(Questionnaire questionnaire, IReadOnlyList<CellEdit> answers) => questionnaire.Appended
        .Where(header => answers.Any(answer => answer.Sheet == header.Sheet && answer.Cell.Column == header.Cell.Column))
        .Select(header => new CellEdit(header.Sheet, header.Cell, header.Text) { Model = header.Model });

    private static Result<AskedService> ServiceOf(FillWorkbook request, ServiceCatalogue catalogue)
    {
        if (request.Service is null) return Result.Of(new AskedService(null));
        return catalogue.Named(request.Service) is { } service
            ? Result.Of(new AskedService(service.Id))
            : Errors.UnknownService(request.Service, catalogue);
    }

    private sealed record AskedService(string? Id);
}
