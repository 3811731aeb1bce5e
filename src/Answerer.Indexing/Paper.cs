namespace Answerer.Indexing;

/// <summary>A white paper as read.</summary>
/// <param name="Service">The service it describes.</param>
/// <param name="Clauses">Unnumbered sections first, then the numbered clauses in the paper's order.</param>
/// <param name="Warnings">What is odd in it.</param>
public sealed record Paper(Service Service, IReadOnlyList<Clause> Clauses, IReadOnlyList<ImportWarning> Warnings)
{
    /// <summary>Date of the newest revision, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The clause with this id, or null.</summary>
    public Clause? Find(ClauseId id) => Clauses.FirstOrDefault(clause => clause.Id == id);
}
