namespace Answerer.Indexing.Index;

/// <summary>A clause with the features of its fields.</summary>
/// <param name="Paper">Index of its paper.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Title">Features of the heading.</param>
/// <param name="Body">Features of the whole text.</param>
/// <param name="Sentences">The text's sentences in order.</param>
internal sealed record IndexedClause(int Paper, Clause Clause, FieldVector Title, FieldVector Body, IReadOnlyList<IndexedSentence> Sentences);
