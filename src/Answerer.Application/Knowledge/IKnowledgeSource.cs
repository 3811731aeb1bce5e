namespace Answerer.Application.Knowledge;

/// <summary>Gives the knowledge that is loaded once per process; swapped whole when the index is rebuilt.</summary>
internal interface IKnowledgeSource
{
    /// <summary>The snapshot, loading it at the first call. Concurrent callers share one load; a failed load is tried again.</summary>
    Task<Result<IKnowledge>> GetAsync(CancellationToken cancellation);

    /// <summary>Builds the index anew and takes it into use.</summary>
    Task<Result<IKnowledge>> RebuildAsync(CancellationToken cancellation);
}
