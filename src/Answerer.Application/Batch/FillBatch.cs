using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Answerer.Answering;
using Answerer.Application.Fill;
using Answerer.Application.Json;
using Answerer.Application.Knowledge;
using Answerer.Application.Services;
using Answerer.Excel;
using MediatR;

namespace Answerer.Application.Batch;

/// <summary>
/// Fills all workbooks of a folder, or of a ZIP file, into a folder of the same tree, with one report. A workbook that fails doesn't keep
/// the others from being filled. Sent again, it does what failed and what has changed since; also after a cancellation.
/// </summary>
/// <param name="Input">Path of the folder or ZIP file; nothing in it is changed.</param>
/// <param name="Output">Path of the folder for the outputs; made if it doesn't exist.</param>
/// <param name="Each">How each workbook is filled; which one and to where, the batch says.</param>
public sealed record FillBatch(string Input, string Output, FillWorkbook Each) : IRequest<Result<BatchReport>>
{
    /// <summary>Hears of each workbook when it is done, from any thread, in no order.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }
}

internal sealed class FillBatchHandler(IKnowledgeSource source, AnswererOptions options) : IRequestHandler<FillBatch, Result<BatchReport>>
{
    // Other code may read or answer otherwise.
    private static readonly string Program =
        string.Join(' ', ((Type[])[typeof(FillBatch), typeof(Workbook), typeof(AnswerEngine)]).Select(type => type.Module.ModuleVersionId));

    public async Task<Result<BatchReport>> Handle(FillBatch request, CancellationToken cancellationToken)
    {
        if (Refusal(request) is { } refusal) return refusal;
        var loading = source.GetAsync(cancellationToken);
        if (!BatchInput.Open(request.Input, request.Output, cancellationToken).TryGet(out var input, out var error)) return error;
        using var opened = input;
        if (input.Items.Count == 0) return NoWorkbook(request.Input);
        if (!(await loading).TryGet(out var knowledge, out error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        if (request.Each.Service is { } service && catalogue.Named(service) is null) return Errors.UnknownService(service, catalogue);
        if (!BatchJournal.Open(request.Output).TryGet(out var journal, out error)) return error;
        using var kept = journal;

        var files = await FillAsync(request, BatchTarget.Of(input.Items), journal, knowledge.Key, cancellationToken);
        var report = new BatchReport(
            BatchReport.CurrentSchema, request.Input, request.Output, files, input.Skipped, BatchTotals.Of(files, input.Skipped.Count));
        using var outputs = new OutputFiles(replace: true);
        var staged = outputs.Stage(ReportPath(request), JsonSerializer.SerializeToUtf8Bytes(report, AnswererJson.Indented.BatchReport));
        return (staged ?? outputs.Commit()) is { } failure ? failure : Result.Of(report);
    }

    private async Task<IReadOnlyList<BatchedFile>> FillAsync(
        FillBatch request, IReadOnlyList<BatchTarget> targets, BatchJournal journal, string knowledgeKey, CancellationToken cancellation)
    {
        // Small workbooks go side by side, for reading and writing them takes one processor only. A large one has all, and the memory, to itself.
        using var slots = new WorkSlots(options.Parallelism);
        var worker = new BatchWorker(
            request,
            Settings(request, knowledgeKey),
            journal,
            (notices, isAlone) => new FillRun(source, options, notices, isAlone ? options.Parallelism : 1),
            slots);
        var files = new BatchedFile[targets.Count];
        var done = 0;
        await Parallel.ForAsync(
            0,
            targets.Count,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = options.Parallelism },
            async (index, token) =>
            {
                files[index] = await worker.DoAsync(targets[index], token);
                request.Progress?.Report(new BatchProgress(Interlocked.Increment(ref done), targets.Count, files[index]));
            });
        return files;
    }

    // All that decides the outputs besides the workbook itself. The layouts that are kept are part of the knowledge.
    private string Settings(FillBatch request, string knowledgeKey)
    {
        var each = request.Each with { Input = "", Progress = null };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{each}\n{options.MaxAutoError}\n{knowledgeKey}\n{Program}"))));
    }

    private static Error? Refusal(FillBatch request)
    {
        if (request.Input.Length == 0 || request.Output.Length == 0)
            return new Error(ErrorKind.Usage, "missing_path", "入力（フォルダまたは ZIP ファイル）と --output のフォルダを指定してください。");
        var (input, output) = (Full(request.Input), Full(request.Output));
        if (Directory.Exists(input) && (input + Path.DirectorySeparatorChar).StartsWith(output + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return new Error(ErrorKind.Usage, "output_holds_input", $"--output のフォルダ {request.Output} に入力が含まれています。別のフォルダを指定してください。");
        // A report that no batch wrote is somebody's own.
        return File.Exists(ReportPath(request)) && !File.Exists(Path.Combine(request.Output, BatchJournal.FileName))
            ? OutputFiles.Check(ReportPath(request), request.Input, request.Each.Force)
            : null;
    }

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(OutputFiles.RealPath(path));

    private static string ReportPath(FillBatch request) => Path.Combine(request.Output, BatchReport.FileName);

    private static Error NoWorkbook(string input) => new(
        ErrorKind.NoQuestion, "no_workbook", $"{input} に Excel ブック（.xlsx, .xlsm, .xls）がありません。フォルダまたは ZIP ファイルの中身を確認してください。");
}
