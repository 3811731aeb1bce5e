using System.Text.Json;

namespace Answerer.Indexing;

/// <summary>Reads JSON Lines with errors that name file and line.</summary>
internal static class JsonLines
{
    /// <summary>One object per line; blank lines are skipped.</summary>
    /// <exception cref="CatalogueFormatException">A line isn't JSON, or lacks what <paramref name="read"/> needs.</exception>
    public static List<T> Read<T>(string text, string file, Func<JsonElement, T> read)
    {
        var items = new List<T>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace()) continue;
            try
            {
                using var document = JsonDocument.Parse(line.ToString());
                items.Add(read(document.RootElement));
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new CatalogueFormatException($"{file}: {number} 行目が読めません。1 行に 1 つの JSON オブジェクトで、必要な項目がすべて必要です（{exception.Message}）。", exception);
            }
        }
        return items;
    }
}
