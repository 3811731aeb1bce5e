using System.Text.Json.Serialization;
using Answerer.Application.Knowledge;
using Answerer.Application.Services;
using Answerer.Indexing;
using MediatR;

namespace Answerer.Application.Clauses;

/// <summary>Lists every clause of a service's paper.</summary>
/// <param name="Service">A service's id, or one of its names.</param>
public sealed record ListClauses(string Service) : IRequest<Result<IReadOnlyList<ClauseEntry>>>;

/// <summary>One clause as the contract writes it.</summary>
public sealed record ClauseEntry(string Clause, string? Section, string Title, string Text, IReadOnlyList<int> Lines)
{
    /// <summary>The standard's number, or null for a section without one; not part of the contract's JSON.</summary>
    [JsonIgnore]
    public string? Number => new ClauseId(Clause).IsNumbered ? Clause : null;

    /// <summary>The contract's form of a clause.</summary>
    internal static ClauseEntry From(Clause clause) => new(clause.Id.Value, clause.Section, clause.Title, clause.Text.Text, [clause.Lines.First, clause.Lines.Last]);
}

internal sealed class ListClausesHandler(IKnowledgeSource source) : IRequestHandler<ListClauses, Result<IReadOnlyList<ClauseEntry>>>
{
    public async Task<Result<IReadOnlyList<ClauseEntry>>> Handle(ListClauses request, CancellationToken cancellationToken)
    {
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        if (catalogue.Named(request.Service) is not { } service) return Errors.UnknownService(request.Service, catalogue);
        return Result.Of<IReadOnlyList<ClauseEntry>>([.. catalogue.PaperOf(service.Id).Clauses.Select(ClauseEntry.From)]);
    }
}
