using System.Text.Json;
using Answerer.Application.Json;
using Answerer.Application.Knowledge;
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
    public async Task<Result<FillOutcome>> Handle(FillWorkbook request, CancellationToken cancellationToken)
    {
        var paths = OutputPaths.For(request);
        if (paths.Check(request) is { } refusal) return refusal;
        if (!WorkbookFile.Read(request.Input, WorkbookLimits.Default).TryGet(out var bytes, out var error)) return error;
        var run = new FillRun(source, options, notices, options.Parallelism);
        return (await run.FillAsync(request, paths, bytes, cancellationToken)).TryGet(out var filled, out error)
            ? Save(request, paths, filled, cancellationToken)
            : error;
    }

    private static Result<FillOutcome> Save(FillWorkbook request, OutputPaths paths, FilledWorkbook filled, CancellationToken cancellation)
    {
        using var files = new OutputFiles(request.Force);
        // The workbook comes last: whoever waits for it finds the others complete.
        if (filled.Evidence is { } evidence)
        {
            if (OutputFiles.Check(paths.Evidence, request.Input, request.Force) is { } refusal) return refusal;
            if (files.Stage(paths.Evidence, evidence) is { } error) return error;
        }
        if (request.Report is { } reportPath)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(filled.Report, AnswererJson.Indented.FillReport);
            if (files.Stage(reportPath, json) is { } error) return error;
        }
        if (files.Stage(paths.Output, filled.Content) is { } failure) return failure;
        cancellation.ThrowIfCancellationRequested();
        return files.Commit() is { } late ? late : Result.Of(new FillOutcome(filled.Report, filled.Evidence is null ? null : paths.Evidence));
    }
}
