using System.Text.Json;

namespace Answerer.Indexing;

/// <summary>A known misprint (knowledge/papers/misprints.jsonl): reported where it occurs, never repaired.</summary>
/// <param name="Written">As it is written; Latin letters match whole words only.</param>
/// <param name="Meant">What is meant.</param>
internal sealed record Misprint(string Written, string Meant)
{
    /// <summary>Where it occurs in a text.</summary>
    public IEnumerable<TextRange> In(string text)
    {
        for (var at = text.IndexOf(Written, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Written, at + 1, StringComparison.Ordinal))
        {
            var end = at + Written.Length;
            var insideWord = (at > 0 && char.IsAsciiLetter(Written[0]) && char.IsAsciiLetterOrDigit(text[at - 1])) ||
                (end < text.Length && char.IsAsciiLetter(Written[^1]) && char.IsAsciiLetterOrDigit(text[end]));
            if (!insideWord) yield return new TextRange(at, end);
        }
    }

    /// <summary>Reads the file.</summary>
    public static List<Misprint> Parse(string jsonLines, string file) => JsonLines.Read(jsonLines, file, Read);

    private static Misprint Read(JsonElement line) => new(line.GetProperty("written").GetString()!, line.GetProperty("meant").GetString()!);
}
