using System.Text.Json;
using Answerer.Indexing.Analysis;

namespace Answerer.Indexing;

/// <summary>
/// Things that share a word and must not be taken for one another (knowledge/synonyms/contrasts.jsonl): the encryption of traffic is no
/// answer to a question about stored data.
/// </summary>
/// <param name="Of">Words that they share (compact form); the contrast matters only for a question that has one.</param>
/// <param name="Sides">Each side's name with the words that tell it (compact form).</param>
public sealed record Contrast(IReadOnlyList<string> Of, IReadOnlyList<ContrastSide> Sides)
{
    /// <summary>The side that only the question names while the evidence names only the other; null when they agree or either names none.</summary>
    /// <param name="question">Compact form.</param>
    /// <param name="evidence">Folded, without white space.</param>
    public (string Asked, string Stated)? Conflict(string question, string evidence)
    {
        if (!Of.Any(word => question.Contains(word, StringComparison.Ordinal))) return null;
        var asked = Sides.Where(side => side.IsNamedIn(question)).ToList();
        var stated = Sides.Where(side => side.IsNamedIn(evidence)).ToList();
        return asked.Count == 1 && stated.Count > 0 && !stated.Contains(asked[0]) ? (asked[0].Name, stated[0].Name) : null;
    }

    internal static List<Contrast> Parse(string jsonLines, string file) => JsonLines.Read(jsonLines, file, Read);

    private static Contrast Read(JsonElement line) => new(
        Words(line.GetProperty("of")),
        [.. line.GetProperty("sides").EnumerateObject().Select(side => new ContrastSide(side.Name, Words(side.Value)))]);

    private static List<string> Words(JsonElement array) => [.. array.EnumerateArray().Select(word => CompactText.Of(word.GetString()!).Text)];
}
