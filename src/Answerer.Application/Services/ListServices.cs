using Answerer.Application.Knowledge;
using MediatR;

namespace Answerer.Application.Services;

/// <summary>Lists the catalogue.</summary>
public sealed record ListServices : IRequest<Result<IReadOnlyList<ServiceEntry>>>;

/// <summary>One service of the catalogue as the contract writes it.</summary>
public sealed record ServiceEntry(
    string Id, string Name, string? ShortName, IReadOnlyList<string> Aliases, string File, string? Document, string? Revision);

internal sealed class ListServicesHandler(IKnowledgeSource source) : IRequestHandler<ListServices, Result<IReadOnlyList<ServiceEntry>>>
{
    public async Task<Result<IReadOnlyList<ServiceEntry>>> Handle(ListServices request, CancellationToken cancellationToken)
    {
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        return Result.Of<IReadOnlyList<ServiceEntry>>(
        [
            .. knowledge.Papers
                .Select(paper => paper.Service)
                .Select(service => new ServiceEntry(
                    service.Id, service.Name, service.ShortName, service.Aliases, service.File, service.Document, service.Revision)),
        ]);
    }
}
