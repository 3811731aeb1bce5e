using System.Globalization;
using Answerer.Application.Knowledge;
using Answerer.Indexing;
using MediatR;

namespace Answerer.Application.Papers;

/// <summary>Lists the papers with what was odd in them.</summary>
public sealed record ListPapers : IRequest<Result<IReadOnlyList<PaperEntry>>>;

/// <summary>One paper as the contract writes it: <paramref name="Clauses"/> counts the numbered clauses, <paramref name="Sections"/> the
/// sections without a number, <paramref name="Date"/> is ISO 8601.</summary>
public sealed record PaperEntry(
    string Service,
    string File,
    string? Document,
    string? Revision,
    string? Date,
    int Clauses,
    int Sections,
    IReadOnlyList<PaperWarning> Warnings);

/// <summary>An oddity of a paper.</summary>
public sealed record PaperWarning(string Kind, string? Clause, IReadOnlyList<int>? Lines, string Message);

internal sealed class ListPapersHandler(IKnowledgeSource source) : IRequestHandler<ListPapers, Result<IReadOnlyList<PaperEntry>>>
{
    public async Task<Result<IReadOnlyList<PaperEntry>>> Handle(ListPapers request, CancellationToken cancellationToken)
    {
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        return Result.Of<IReadOnlyList<PaperEntry>>([.. knowledge.Papers.Select(Entry)]);
    }

    private static PaperEntry Entry(Paper paper) => new(
        paper.Service.Id,
        paper.Service.File,
        paper.Service.Document,
        paper.Service.Revision,
        paper.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        paper.Clauses.Count(clause => clause.Id.IsNumbered),
        paper.Clauses.Count(clause => !clause.Id.IsNumbered),
        [.. paper.Warnings.Select(Warning)]);

    private static PaperWarning Warning(ImportWarning warning) =>
        new(warning.Kind, warning.Clause, warning.Lines is { } lines ? [lines.First, lines.Last] : null, warning.Message);
}
