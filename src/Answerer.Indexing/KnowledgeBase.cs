namespace Answerer.Indexing;

/// <summary>Everything loaded: papers with their index and knowledge. Immutable and thread-safe; swapped as a whole.</summary>
public sealed class KnowledgeBase
{
    internal KnowledgeBase(IReadOnlyList<Paper> papers, string key)
    {
        Papers = papers;
        Key = key;
    }

    /// <summary>The papers in catalogue order.</summary>
    public IReadOnlyList<Paper> Papers { get; }

    /// <summary>SHA-256 (hex) over everything the index was built from (DESIGN §3).</summary>
    public string Key { get; }

    /// <summary>The paper of a service, or null.</summary>
    public Paper? Find(string serviceId) => Papers.FirstOrDefault(paper => paper.Service.Id == serviceId);
}
