namespace Answerer.Indexing;

/// <summary>A file is no white paper of the expected form. The message (Japanese) names file, line, what was expected and what was found.</summary>
public sealed class PaperFormatException(string message, Exception? inner = null) : Exception(message, inner);
