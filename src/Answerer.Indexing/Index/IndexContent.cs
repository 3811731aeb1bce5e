using Answerer.Indexing.Search;

namespace Answerer.Indexing.Index;

/// <summary>What an index holds.</summary>
internal sealed record IndexContent(
    IReadOnlyList<Paper> Papers,
    Vocabulary Vocabulary,
    IReadOnlyList<IndexedClause> Clauses,
    IReadOnlyList<IndexedTopic> Topics,
    ControlTable Controls,
    IReadOnlyList<Contrast> Contrasts,
    SearchIndex Search);
