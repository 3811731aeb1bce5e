using System.Text;
using Answerer.Application;

namespace Answerer.Cli;

/// <summary>Reads a file of questions line by line; a line that isn't UTF-8 becomes null, so that it fails alone.</summary>
internal static class QuestionFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the file, or standard input for "-".</summary>
    public static Result<IReadOnlyList<string?>> Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = path == "-" ? ReadStandardInput() : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Error(ErrorKind.UnreadableInput, "unreadable_input", $"{path} を読めません。ファイルの場所と権限を確認してください。");
        }
        return Result.Of<IReadOnlyList<string?>>([.. Lines(bytes)]);
    }

    private static IEnumerable<string?> Lines(byte[] bytes)
    {
        var from = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        while (from < bytes.Length)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', from);
            if (end < 0) end = bytes.Length;
            yield return Decode(bytes.AsSpan(from, end - from));
            from = end + 1;
        }
    }

    private static string? Decode(ReadOnlySpan<byte> line)
    {
        try
        {
            return Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
