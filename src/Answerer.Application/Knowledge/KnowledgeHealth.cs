namespace Answerer.Application;

/// <summary>Whether the papers can be read, for health checks; loads them the first time.</summary>
public sealed class KnowledgeHealth
{
    private readonly Knowledge.IKnowledgeSource source;

    internal KnowledgeHealth(Knowledge.IKnowledgeSource source) => this.source = source;

    /// <summary>Whether they are loaded.</summary>
    public async Task<bool> IsLoadedAsync(CancellationToken cancellation) => (await source.GetAsync(cancellation)).Error is null;
}
