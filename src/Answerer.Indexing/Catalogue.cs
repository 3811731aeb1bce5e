using System.Text.Json;

namespace Answerer.Indexing;

/// <summary>Reads seeds/catalogue.json.</summary>
internal static class Catalogue
{
    /// <summary>The services in the file's order.</summary>
    /// <exception cref="CatalogueFormatException">Not JSON, a property is missing, or an id occurs twice.</exception>
    public static List<Service> Parse(string json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var services = document.RootElement.GetProperty("services").EnumerateArray().Select(Read).ToList();
            var twice = services.GroupBy(service => service.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
            return twice is null ? services : throw new CatalogueFormatException($"{file}: サービス ID「{twice.Key}」が 2 回以上あります。");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CatalogueFormatException(
                $"{file}: 読めません。services に id, name, shortName, aliases, subjects, file, document, revision を持つオブジェクトの配列が必要です（{exception.Message}）。", exception);
        }
    }

    private static Service Read(JsonElement entry) => new(
        Required(entry, "id"),
        Required(entry, "name"),
        entry.GetProperty("shortName").GetString(),
        Strings(entry.GetProperty("aliases")),
        Required(entry, "file"),
        entry.GetProperty("document").GetString(),
        entry.GetProperty("revision").GetString())
    {
        Subjects = entry.TryGetProperty("subjects", out var subjects) ? Strings(subjects) : [],
    };

    private static string Required(JsonElement entry, string name) =>
        entry.GetProperty(name).GetString() is { Length: > 0 } value ? value : throw new JsonException($"{name} が空です");

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
