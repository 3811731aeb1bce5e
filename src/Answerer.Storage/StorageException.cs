namespace Answerer.Storage;

/// <summary>The storage can't do what it is asked to. The message names no content.</summary>
public sealed class StorageException : Exception
{
    /// <summary>Says what happened.</summary>
    public StorageException(StorageProblem problem, string message, Exception? inner = null)
        : base(message, inner) => Problem = problem;

    /// <summary>What it was.</summary>
    public StorageProblem Problem { get; }
}
