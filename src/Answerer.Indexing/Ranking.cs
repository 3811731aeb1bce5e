namespace Answerer.Indexing;

/// <summary>The clauses of one paper ranked for a question.</summary>
/// <param name="Clauses">All clauses, best first; ties in the paper's order.</param>
/// <param name="Rivals">The best subjects that the paper has no clause for, best first.</param>
public sealed record Ranking(IReadOnlyList<RankedClause> Clauses, IReadOnlyList<RankedTopic> Rivals);
