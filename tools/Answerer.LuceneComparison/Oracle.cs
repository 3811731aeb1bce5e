using System.Diagnostics;
using System.Text;

namespace Answerer.LuceneComparison;

/// <summary>A command that reads a text and writes records of its tokens.</summary>
/// <param name="command">The command line, for the shell; options are appended.</param>
internal sealed class Oracle(string command)
{
    /// <summary>The records of each text in turn, without the field of the line.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public IEnumerable<IEnumerable<string>> Analyze(string file, string options)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{command} {options} < \"$0\"", file])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        while (process.StandardOutput.ReadLine() is { } record)
            yield return Text(record, process.StandardOutput);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The oracle ended with code {process.ExitCode}.");
    }

    private static IEnumerable<string> Text(string? record, StreamReader output)
    {
        for (; record is not null && !record.StartsWith(LuceneRecord.End, StringComparison.Ordinal); record = output.ReadLine())
            yield return record[(record.IndexOf('\t', StringComparison.Ordinal) + 1)..];
    }
}
