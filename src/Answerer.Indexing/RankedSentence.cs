namespace Answerer.Indexing;

/// <summary>A sentence of a clause.</summary>
/// <param name="Range">Where it stands in the clause's text.</param>
/// <param name="Mentions">For each concept of the query its mention here, 0 to 1.</param>
public sealed record RankedSentence(TextRange Range, double[] Mentions);
