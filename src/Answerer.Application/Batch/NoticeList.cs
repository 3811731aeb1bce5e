using System.Collections.Concurrent;

namespace Answerer.Application.Batch;

/// <summary>Keeps the notices of one workbook for the report.</summary>
internal sealed class NoticeList : INotices
{
    private readonly ConcurrentQueue<string> messages = new();

    /// <summary>What was said so far.</summary>
    public IReadOnlyList<string> Messages => [.. messages];

    public void Warn(string message) => messages.Enqueue(message);
}
