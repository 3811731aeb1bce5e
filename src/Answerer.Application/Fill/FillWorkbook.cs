using System.Text.Json;
using Answerer.Application.Fill.Placement;
using Answerer.Application.Json;
using Answerer.Application.Knowledge;
using Answerer.Application.Layouts;
using Answerer.Application.Services;
using Answerer.Excel;
using MediatR;

namespace Answerer.Application.Fill;

/// <summary>Fills a workbook. The input is never changed; every output appears whole or not at all.</summary>
/// <param name="Input">Path of the workbook.</param>
public sealed record FillWorkbook(string Input) : IRequest<Result<FillOutcome>>
{
    /// <summary>A service's id or one of its names; null to take the service that the workbook names.</summary>
    public string? Service { get; init; }

    /// <summary>Path of the filled workbook; null for NAME.filled.xlsx beside the input.</summary>
    public string? Output { get; init; }

    /// <summary>Path of the report, or null for none.</summary>
    public string? Report { get; init; }

    /// <summary>Where the evidence goes.</summary>
    public EvidencePlace Evidence { get; init; }

    /// <summary>What is written for answers to be checked.</summary>
    public ReviewMode Review { get; init; }

    /// <summary>Whether outputs that exist are replaced, and the service named holds against the workbook's own words.</summary>
    public bool Force { get; init; }

    /// <summary>Whether cells that hold something already are replaced.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Whether rows of a height set by hand are fitted as well.</summary>
    public bool FitRows { get; init; }

    /// <summary>Whether a signed workbook is filled without its signature; else it is refused.</summary>
    public bool DropSignature { get; init; }

    /// <summary>What the user says about the layout, or null.</summary>
    public LayoutOptions? Layout { get; init; }

    /// <summary>Path of the layout to read the workbook by, or null.</summary>
    public string? LayoutFile { get; init; }

    /// <summary>Hears how far the work has come, from any thread.</summary>
    public IProgress<FillProgress>? Progress { get; init; }
}

internal sealed class FillWorkbookHandler(IKnowledgeSource source, AnswererOptions options, INotices notices)
    : IRequestHandler<FillWorkbook, Result<FillOutcome>>
{
    private static readonly WorkbookLimits Limits = WorkbookLimits.Default;

    public async Task<Result<FillOutcome>> Handle(FillWorkbook request, CancellationToken cancellationToken)
    {
        var paths = OutputPaths.For(request);
        if (paths.Check(request) is { } refusal) return refusal;

        // The index loads while the workbook is read.
        var loading = source.GetAsync(cancellationToken);
        if (!WorkbookFile.Read(request.Input, Limits).TryGet(out var bytes, out var error)) return error;
        if (request.DropSignature && !WorkbookFile.Unsign(request.Input, bytes, Limits, cancellationToken).TryGet(out bytes, out error)) return error;
        if (!WorkbookFile.Open(request.Input, bytes, Limits, cancellationToken).TryGet(out var workbook, out error)) return error;
        var reader = new QuestionnaireFile(options, notices);
        if (!reader.Read(workbook, request.Layout, request.LayoutFile, cancellationToken).TryGet(out var questionnaire, out error)) return error;
        if (LayoutErrors.Of(request.Input, questionnaire) is { } nothing) return nothing;
        if (!questionnaire.Questions.Any(question => question.Answers.Count > 0)) notices.Warn("回答列がありません。--append を指定すると、表の右に回答列を追加して記入します。");
        foreach (var doubt in questionnaire.Doubts) notices.Warn($"[{doubt.Sheet}!{doubt.Cell}] {doubt.Why}");

        if (!(await loading).TryGet(out var knowledge, out error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        if (!ServiceOf(request, catalogue).TryGet(out var asked, out error)) return error;
        if (!new ServiceResolver(catalogue).Resolve(questionnaire, asked.Id, request.Force).TryGet(out var units, out error)) return error;

        var filler = new WorkbookFiller(knowledge, catalogue, options.Parallelism);
        var placement = new PlacementOptions(request.Review, request.Evidence == EvidencePlace.Inline, request.Overwrite);
        var (answered, answers, evidence) = filler.Fill(workbook, units, placement, request.Progress, cancellationToken);
        CellEdit[] edits = [.. Headers(questionnaire, answers), .. answers];
        var separate = request.Evidence == EvidencePlace.Separate || (request.Evidence == EvidencePlace.Sheet && !workbook.TakesNewSheet);
        var report = ReportWriter.Report(request.Input, paths.Output, questionnaire, answered, catalogue);

        var appended = request.Evidence == EvidencePlace.Sheet && !separate ? evidence : null;
        var writing = new WriteOptions { FitRows = request.FitRows };
        // Parts that only writing looks at closely may still turn out to be damaged.
        if (!WorkbookFile.Guarded(request.Input, () => WorkbookWriter.Write(workbook, edits, writing, appended, cancellationToken)).TryGet(out var filled, out error))
            return error;
        if (SelfCheck.Run(workbook, filled, edits, Limits, cancellationToken) is { } fault) return fault;
        if (separate && request.Evidence == EvidencePlace.Sheet)
            notices.Warn($"このブックにはシートを追加できない（構成の保護、.xls 形式、または書式の上限）ため、回答根拠は別のファイル {paths.Evidence} に保存します。");
        return Save(request, paths, filled, separate ? evidence : null, report, cancellationToken);
    }

    // A column that was added needs its header once anything stands in it.
    private static IEnumerable<CellEdit> Headers(Questionnaire questionnaire, IReadOnlyList<CellEdit> answers) => questionnaire.Appended
        .Where(header => answers.Any(answer => answer.Sheet == header.Sheet && answer.Cell.Column == header.Cell.Column))
        .Select(header => new CellEdit(header.Sheet, header.Cell, header.Text) { Model = header.Model });

    private static Result<FillOutcome> Save(
        FillWorkbook request, OutputPaths paths, byte[] filled, EvidenceSheet? evidence, FillReport report, CancellationToken cancellation)
    {
        using var files = new OutputFiles(request.Force);
        // The workbook comes last: whoever waits for it finds the others complete.
        if (evidence is not null)
        {
            if (OutputFiles.Check(paths.Evidence, request.Input, request.Force) is { } refusal) return refusal;
            if (files.Stage(paths.Evidence, EvidenceWorkbook.Create(evidence, Path.GetFileName(paths.Output))) is { } error) return error;
        }
        if (request.Report is { } reportPath)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(report, AnswererJson.Indented.FillReport);
            if (files.Stage(reportPath, json) is { } error) return error;
        }
        if (files.Stage(paths.Output, filled) is { } failure) return failure;
        cancellation.ThrowIfCancellationRequested();
        return files.Commit() is { } late ? late : Result.Of(new FillOutcome(report, evidence is null ? null : paths.Evidence));
    }

    private static Result<AskedService> ServiceOf(FillWorkbook request, ServiceCatalogue catalogue)
    {
        if (request.Service is null) return Result.Of(new AskedService(null));
        return catalogue.Named(request.Service) is { } service
            ? Result.Of(new AskedService(service.Id))
            : Errors.UnknownService(request.Service, catalogue);
    }

    private sealed record AskedService(string? Id);
}
