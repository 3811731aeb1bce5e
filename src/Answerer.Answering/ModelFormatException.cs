namespace Answerer.Answering;

/// <summary>A file isn't a model that this program can use; the message says why, in Japanese.</summary>
public sealed class ModelFormatException(string message) : Exception(message);
