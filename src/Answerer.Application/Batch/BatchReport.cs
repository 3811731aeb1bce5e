using Answerer.Application.Fill;

namespace Answerer.Application.Batch;

/// <summary>The report of a batch (docs/formats/batch.md).</summary>
/// <param name="Schema"><see cref="CurrentSchema"/>.</param>
/// <param name="Input">The folder or ZIP file, as named by the user.</param>
/// <param name="Output">The folder of the outputs, as named by the user.</param>
/// <param name="Files">What became of each workbook, by path, ordinally.</param>
/// <param name="Skipped">What was left alone, by path.</param>
/// <param name="Totals">Counts over both.</param>
public sealed record BatchReport(
    string Schema, string Input, string Output, IReadOnlyList<BatchedFile> Files, IReadOnlyList<SkippedFile> Skipped, BatchTotals Totals)
{
    /// <summary>Kind and version of the format.</summary>
    public const string CurrentSchema = "answerer-batch/1";

    /// <summary>The report's name in the output folder.</summary>
    public const string FileName = "report.json";
}

/// <summary>One workbook of a batch.</summary>
/// <param name="Path">Relative to the input, with /.</param>
/// <param name="Status"><c>filled</c>; <c>unchanged</c>: filled by an earlier run, and nothing has changed since; <c>failed</c>.</param>
/// <param name="Output">The filled workbook, relative to the output folder; null exactly when failed.</param>
/// <param name="Evidence">The evidence as a workbook of its own, relative likewise, or null.</param>
/// <param name="Services">Ids of the services that answered.</param>
/// <param name="Totals">Its questions; null exactly when failed.</param>
/// <param name="Notices">What the user should know of this workbook, in Japanese.</param>
/// <param name="Error">Why it failed, or null.</param>
public sealed record BatchedFile(
    string Path,
    string Status,
    string? Output,
    string? Evidence,
    IReadOnlyList<string> Services,
    ReportTotals? Totals,
    IReadOnlyList<string> Notices,
    BatchError? Error);

/// <summary>Why a workbook failed: a stable code, and what to do next, in Japanese.</summary>
public sealed record BatchError(string Code, string Message);

/// <summary>How many workbooks there are and what became of them; the questions are those of all that are filled or unchanged.</summary>
public sealed record BatchTotals(
    int Files, int Filled, int Unchanged, int Failed, int Skipped, int Questions, int Answered, int Review, int Unanswered)
{
    internal static BatchTotals Of(IReadOnlyList<BatchedFile> files, int skipped)
    {
        var totals = files.Select(file => file.Totals).OfType<ReportTotals>().ToList();
        return new BatchTotals(
            files.Count,
            files.Count(file => file.Status == BatchStatus.Filled),
            files.Count(file => file.Status == BatchStatus.Unchanged),
            files.Count(file => file.Status == BatchStatus.Failed),
            skipped,
            totals.Sum(total => total.Questions),
            totals.Sum(total => total.Answered),
            totals.Sum(total => total.Review),
            totals.Sum(total => total.Unanswered));
    }
}
