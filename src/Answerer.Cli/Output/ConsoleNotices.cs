using Answerer.Application;

namespace Answerer.Cli.Output;

/// <summary>Prints notices on standard error.</summary>
internal sealed class ConsoleNotices(StandardStreams console) : INotices
{
    private readonly Lock gate = new();

    public void Warn(string message)
    {
        lock (gate) console.Diagnostics.WriteLine($"注意: {message}");
    }
}
