namespace Answerer.Indexing.Index;

/// <summary>One sentence of a clause's text with its features.</summary>
internal sealed record IndexedSentence(TextRange Range, FieldVector Features);
