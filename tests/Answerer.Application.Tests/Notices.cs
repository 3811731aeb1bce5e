using System.Collections.Concurrent;

namespace Answerer.Application.Tests;

/// <summary>Collects notices.</summary>
internal sealed class Notices : INotices
{
    public ConcurrentQueue<string> Messages { get; } = new();

    public void Warn(string message) => Messages.Enqueue(message);
}
