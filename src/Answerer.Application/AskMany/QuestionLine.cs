using System.Text.Json;
using Answerer.Answering;
using Answerer.Application.Services;

namespace Answerer.Application.AskMany;

/// <summary>Reads one line of a question file.</summary>
internal static class QuestionLine
{
    /// <summary>The question, or the error that takes its place; the id as far as it could be read.</summary>
    public static (JsonElement? Id, Question? Question, Error? Error) Read(string? line, string? defaultService, ServiceCatalogue catalogue)
    {
        if (line is null) return (null, null, Invalid("行を UTF-8 として読めません。"));
        JsonElement? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return (null, null, Invalid("行が JSON のオブジェクトではありません。"));
            if (root.TryGetProperty("id", out var given)) id = given.Clone();
            if (!TryGetText(root, "question", out var text)) return (id, null, Invalid("question は文字列で指定してください。"));
            if (!TryGetText(root, "service", out var service)) return (id, null, Invalid("service は文字列で指定してください。"));
            if (!TryGetContext(root, out var context)) return (id, null, Invalid("context は文字列の配列で指定してください。"));
            if (string.IsNullOrWhiteSpace(text)) return (id, null, Errors.EmptyQuestion);

            service ??= defaultService;
            if (service is null) return (id, null, Errors.MissingService(catalogue));
            return catalogue.Named(service) is { } known
                ? (id, new Question(text, known.Id, context), null)
                : (id, null, Errors.UnknownService(service, catalogue));
        }
        catch (JsonException exception)
        {
            return (id, null, Invalid($"行を JSON として読めません（{exception.BytePositionInLine + 1} バイト目）。"));
        }
        catch (InvalidOperationException)
        {
            // JsonElement.GetString: a lone surrogate can't be text.
            return (id, null, Invalid("行に正しくない文字があります。"));
        }
    }

    // True also when the property is missing or null: then the text is null.
    private static bool TryGetText(JsonElement root, string name, out string? text)
    {
        text = null;
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind != JsonValueKind.String) return false;
        text = value.GetString();
        return true;
    }

    private static bool TryGetContext(JsonElement root, out IReadOnlyList<string> context)
    {
        context = [];
        if (!root.TryGetProperty("context", out var value) || value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String)) return false;
        context = [.. value.EnumerateArray().Select(item => item.GetString()!)];
        return true;
    }

    private static Error Invalid(string message) => new(ErrorKind.Usage, "invalid_line", message);
}
