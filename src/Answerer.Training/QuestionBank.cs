using System.Text.Json;
using Answerer.Answering;

namespace Answerer.Training;

/// <summary>Reads labelled questions: JSON Lines as knowledge/README.md describes them, or with the fields of one label beside "service".</summary>
public static class QuestionBank
{
    /// <summary>The batches of a folder, in the order of their names.</summary>
    /// <exception cref="QuestionBankFormatException">A line isn't as expected.</exception>
    public static IReadOnlyList<LabelledQuestion> ReadFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    /// <summary>The questions of one file.</summary>
    /// <exception cref="QuestionBankFormatException">A line isn't as expected.</exception>
    public static IReadOnlyList<LabelledQuestion> ReadFile(string path)
    {
        var questions = new List<LabelledQuestion>();
        var batch = Path.GetFileNameWithoutExtension(path);
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var document = JsonDocument.Parse(line);
                questions.Add(Question(document.RootElement, batch));
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new QuestionBankFormatException($"{Path.GetFileName(path)}: {index + 1} 行目が読めません。1 行に 1 つの JSON オブジェクトで、id, question, labels（または service と answerable など）が必要です（{exception.Message}）。", exception);
            }
        }
        return questions;
    }

    private static LabelledQuestion Question(JsonElement line, string batch) => new(
        line.GetProperty("id").GetString()!,
        batch,
        Optional(line, "lang") ?? "ja",
        Optional(line, "style") ?? "",
        line.GetProperty("question").GetString()!,
        Strings(line, "context"),
        line.TryGetProperty("labels", out var labels)
            ? [.. labels.EnumerateObject().Select(label => LabelOf(label.Name, label.Value))]
            : [LabelOf(line.GetProperty("service").GetString()!, line)]);

    private static Label LabelOf(string service, JsonElement label) => new(
        service,
        label.GetProperty("answerable").GetBoolean(),
        Strings(label, "accept"),
        [.. Strings(label, "choice_ok").Select(ChoiceOf)],
        Strings(label, "facts"));

    private static Choice ChoiceOf(string name) => name switch
    {
        "yes" => Choice.Yes,
        "partial" => Choice.Partial,
        "no" => Choice.No,
        "na" => Choice.NotApplicable,
        _ => throw new FormatException($"choice_ok: {name}"),
    };

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? [.. array.EnumerateArray().Select(item => item.GetString()!)] : [];
}
