using Answerer.Application.Knowledge;
using Answerer.Application.Services;
using Answerer.Indexing;
using MediatR;

namespace Answerer.Application.Clauses;

/// <summary>Shows one clause of a service's paper.</summary>
/// <param name="Service">A service's id, or one of its names.</param>
/// <param name="Clause">The clause's id.</param>
public sealed record ShowClause(string Service, string Clause) : IRequest<Result<ClauseEntry>>;

internal sealed class ShowClauseHandler(IKnowledgeSource source) : IRequestHandler<ShowClause, Result<ClauseEntry>>
{
    public async Task<Result<ClauseEntry>> Handle(ShowClause request, CancellationToken cancellationToken)
    {
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        if (catalogue.Named(request.Service) is not { } service) return Errors.UnknownService(request.Service, catalogue);
        return catalogue.PaperOf(service.Id).Find(new ClauseId(request.Clause)) is { } clause
            ? Result.Of(ClauseEntry.From(clause))
            : new Error(ErrorKind.NotFound, "unknown_clause", "このサービスのホワイトペーパーに、その項番はありません。");
    }
}
