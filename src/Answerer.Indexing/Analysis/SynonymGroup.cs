using System.Text.Json;

namespace Answerer.Indexing.Analysis;

/// <summary>Words that mean the same in questionnaires and papers (knowledge/synonyms).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Words">Japanese and English variants.</param>
/// <param name="Weight">How equal they are: 1 for the same, less for loosely equal.</param>
internal sealed record SynonymGroup(string Id, IReadOnlyList<string> Words, double Weight)
{
    /// <summary>Reads knowledge/synonyms/synonyms.jsonl.</summary>
    public static List<SynonymGroup> Parse(string jsonLines, string file) => JsonLines.Read(jsonLines, file, Read);

    private static SynonymGroup Read(JsonElement line) => new(
        line.GetProperty("id").GetString()!,
        [.. line.GetProperty("words").EnumerateArray().Select(word => word.GetString()!)],
        line.TryGetProperty("weight", out var weight) ? weight.GetDouble() : 1);
}
