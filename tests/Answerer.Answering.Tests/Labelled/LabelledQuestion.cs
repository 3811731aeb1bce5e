using System.Text.Json;
using Answerer.Testing;

namespace Answerer.Answering.Tests.Labelled;

/// <summary>A question with what a careful reviewer would accept.</summary>
internal sealed record LabelledQuestion(
    string Id, string Language, string Service, string Text, IReadOnlyList<string> Context, bool Answerable,
    IReadOnlyList<string> Accept, IReadOnlyList<string> Choices, IReadOnlyList<string> Facts)
{
    /// <summary>One batch of knowledge/questions.</summary>
    public static List<LabelledQuestion> Batch(string file) =>
        [.. File.ReadLines(Repository.PathTo("knowledge", "questions", file)).SelectMany(OfLine)];

    /// <summary>The questions of the shared questionnaires with known answers; skips the test where they aren't.</summary>
    public static List<LabelledQuestion> Questionnaires() =>
        [.. Directory.EnumerateFiles(SharedData.Require("questionnaires"), "*.gold.json").Order(StringComparer.Ordinal).SelectMany(OfQuestionnaire)];

    private static IEnumerable<LabelledQuestion> OfLine(string line)
    {
        using var document = JsonDocument.Parse(line);
        var question = document.RootElement;
        return [.. question.GetProperty("labels").EnumerateObject().Select(label => new LabelledQuestion(
            question.GetProperty("id").GetString()!, question.GetProperty("lang").GetString()!, label.Name, question.GetProperty("question").GetString()!,
            Strings(question, "context"), label.Value.GetProperty("answerable").GetBoolean(),
            Strings(label.Value, "accept"), Strings(label.Value, "choice_ok"), Strings(label.Value, "facts")))];
    }

    private static IEnumerable<LabelledQuestion> OfQuestionnaire(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var book = document.RootElement;
        return [.. book.GetProperty("questions").EnumerateArray().Select(question => new LabelledQuestion(
            $"{Path.GetFileName(file)[..3]}-{question.GetProperty("sheet").GetString()}-{question.GetProperty("cell").GetString()}",
            Path.GetFileName(file).StartsWith("v06", StringComparison.Ordinal) ? "en" : "ja",
            question.TryGetProperty("service", out var service) ? service.GetString()! : book.GetProperty("service").GetString()!,
            question.GetProperty("text").GetString()!, Strings(question, "context"), question.GetProperty("answerable").GetBoolean(),
            Strings(question, "accept"), Strings(question, "choice_ok"), Strings(question, "facts")))];
    }

    private static List<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray().Select(item => item.GetString()!)] : [];
}
