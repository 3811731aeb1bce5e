namespace Answerer.Indexing;

/// <summary>The catalogue or a knowledge file can't be read. The message (Japanese) names file, line, what was expected and found.</summary>
public sealed class CatalogueFormatException(string message, Exception? inner = null) : Exception(message, inner);
