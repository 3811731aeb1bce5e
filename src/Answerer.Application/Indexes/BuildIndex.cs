using Answerer.Application.Knowledge;
using MediatR;

namespace Answerer.Application.Indexes;

/// <summary>Builds the index anew.</summary>
public sealed record BuildIndex : IRequest<Result<IndexReport>>;

/// <summary>What was built: its key, the folder for indexes, the number of papers and clauses.</summary>
public sealed record IndexReport(string Key, string Folder, int Papers, int Clauses);

internal sealed class BuildIndexHandler(IKnowledgeSource source, AnswererOptions options) : IRequestHandler<BuildIndex, Result<IndexReport>>
{
    public async Task<Result<IndexReport>> Handle(BuildIndex request, CancellationToken cancellationToken)
    {
        if (!(await source.RebuildAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        return Result.Of(new IndexReport(
            knowledge.Key, options.Index, knowledge.Papers.Count, knowledge.Papers.Sum(paper => paper.Clauses.Count)));
    }
}
