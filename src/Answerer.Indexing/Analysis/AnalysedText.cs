namespace Answerer.Indexing.Analysis;

/// <summary>A text as matching sees it.</summary>
/// <param name="Compact">Its compact form, with origins.</param>
/// <param name="Terms">Its words in order.</param>
internal sealed record AnalysedText(FoldedText Compact, IReadOnlyList<Term> Terms);
