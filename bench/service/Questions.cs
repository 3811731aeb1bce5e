using System.Text.Json;

namespace Answerer.Service.Bench;

/// <summary>Questions of the labelled bank, in an order that a seed decides.</summary>
internal static class Questions
{
    /// <summary>All Japanese questions of the bank.</summary>
    public static IReadOnlyList<string> Read(string root, int seed)
    {
        var questions = Directory.EnumerateFiles(Path.Combine(root, "knowledge", "questions"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(question => question.GetProperty("lang").GetString() == "ja")
            .Select(question => question.GetProperty("question").GetString()!)
            .Where(question => question.Trim() == question && !question.Any(char.IsControl))
            .ToArray();
        new Random(seed).Shuffle(questions);
        return questions;
    }
}
