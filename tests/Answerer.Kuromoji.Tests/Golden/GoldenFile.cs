using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Answerer.Kuromoji.Tests.Golden;

/// <summary>
/// Tokens that Apache Lucene gave for a text, line by line: the records of each line, tab-separated, closed by a record "#end".
/// </summary>
internal static class GoldenFile
{
    /// <summary>Reads a text file as it is, a byte order mark included.</summary>
    public static string ReadText(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(path));

    /// <summary>Reads what .NET can't unpack itself; skips the test where the xz command is missing.</summary>
    public static string ReadXz(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            return process.StandardOutput.ReadToEnd();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Skip.If(true, "The command xz is missing.");
            throw;
        }
    }

    /// <summary>Reads a file that the repository carries.</summary>
    public static string ReadBrotli(string path)
    {
        using var stream = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    /// <summary>The records of each line, without their line numbers and "#end".</summary>
    public static List<List<string>> Parse(string golden)
    {
        var lines = new List<List<string>> { new() };
        foreach (var record in golden.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (record.StartsWith("#end", StringComparison.Ordinal))
                lines.Add([]);
            else
                lines[^1].Add(record[(record.IndexOf('\t', StringComparison.Ordinal) + 1)..]);
        }
        lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
