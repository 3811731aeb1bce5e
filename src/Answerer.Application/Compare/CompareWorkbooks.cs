using Answerer.Application.Fill;
using Answerer.Excel;
using MediatR;

namespace Answerer.Application.Compare;

/// <summary>Lists every difference between a workbook and its filled copy.</summary>
/// <param name="Original">Path of the workbook as it came.</param>
/// <param name="Filled">Path of the workbook as it goes back.</param>
public sealed record CompareWorkbooks(string Original, string Filled) : IRequest<Result<ComparisonReport>>;

/// <summary>What differs; <paramref name="Allowed"/> says whether filling may make all of it (DESIGN §6).</summary>
public sealed record ComparisonReport(string Original, string Filled, bool Allowed, IReadOnlyList<ReportedDifference> Differences);

/// <summary>One difference: kind, part, place in the part (or null), whether filling may make it, and what it is in Japanese.</summary>
public sealed record ReportedDifference(string Kind, string Part, string? Where, bool Allowed, string Description);

internal sealed class CompareWorkbooksHandler : IRequestHandler<CompareWorkbooks, Result<ComparisonReport>>
{
    private static readonly WorkbookLimits Limits = WorkbookLimits.Default;

    public Task<Result<ComparisonReport>> Handle(CompareWorkbooks request, CancellationToken cancellationToken) =>
        Task.FromResult(Compare(request, cancellationToken));

    private static Result<ComparisonReport> Compare(CompareWorkbooks request, CancellationToken cancellation)
    {
        if (!WorkbookFile.Read(request.Original, Limits).TryGet(out var original, out var error)) return error;
        if (!WorkbookFile.Read(request.Filled, Limits).TryGet(out var filled, out error)) return error;
        // Each is opened first, so that an error names the file that it is about.
        if (!WorkbookFile.Open(request.Original, original, Limits, cancellation).TryGet(out _, out error)) return error;
        if (!WorkbookFile.Open(request.Filled, filled, Limits, cancellation).TryGet(out _, out error)) return error;
        try
        {
            var comparison = PackageComparer.Compare(original, filled, Limits, cancellation);
            return Result.Of(new ComparisonReport(
                request.Original, request.Filled, comparison.AllAllowed, [.. comparison.Differences.Select(Report)]));
        }
        catch (WorkbookFormatException exception)
        {
            return WorkbookFile.Unreadable(exception, request.Filled);
        }
    }

    private static ReportedDifference Report(PackageDifference difference) => new(
        Word(difference.Kind), difference.Part, difference.Where, difference.Allowed, difference.Description);

    private static string Word(DifferenceKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
