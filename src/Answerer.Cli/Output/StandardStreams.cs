using System.Text;

namespace Answerer.Cli.Output;

/// <summary>The process's streams as UTF-8 without BOM, whatever LANG says: data on one, progress and diagnostics on the other.</summary>
internal sealed class StandardStreams : IDisposable
{
    // EPIPE of errno.h, as the runtime hands it on.
    private const int BrokenPipe = 32;

    /// <summary>Standard output, buffered.</summary>
    public TextWriter Data { get; } = Writer(Console.OpenStandardOutput(), autoFlush: false);

    /// <summary>Standard error.</summary>
    public TextWriter Diagnostics { get; } = Writer(Console.OpenStandardError(), autoFlush: true);

    /// <summary>Whether progress bars and tables make sense.</summary>
    public static bool IsTerminal => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>Whether writing failed because the reader has gone.</summary>
    public static bool IsBrokenPipe(IOException exception) => exception.HResult == BrokenPipe;

    /// <summary>Prints an error.</summary>
    public void Fail(string message) => Diagnostics.WriteLine($"エラー: {message}");

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Data.Dispose();
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            // Nobody reads any more.
        }
        Diagnostics.Dispose();
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16_384) { AutoFlush = autoFlush, NewLine = "\n" };
}
