namespace Answerer.Indexing;

/// <summary>Loads the knowledge base: from a valid index where there is one, else built (and kept, where the folder can be written).</summary>
public static class KnowledgeStore
{
    /// <summary>Loads or builds.</summary>
    /// <param name="location">Where seeds, knowledge and index are.</param>
    /// <param name="rebuild">Build even if a valid index exists.</param>
    /// <param name="warn">Receives what the user should know (index folder not writable, a damaged index was rebuilt), in Japanese.</param>
    /// <param name="cancellation">Cancels building.</param>
    /// <exception cref="PaperFormatException">A paper has not the expected form.</exception>
    /// <exception cref="CatalogueFormatException">The catalogue or a knowledge file can't be read.</exception>
    public static KnowledgeBase Load(IndexLocation location, bool rebuild, Action<string> warn, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
