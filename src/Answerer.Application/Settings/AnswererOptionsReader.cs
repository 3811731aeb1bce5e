using System.Text.Json;

namespace Answerer.Application;

/// <summary>Reads the settings: the file <c>answerer.json</c> in the root, then <c>ANSWERER_…</c> variables. Unknown names are errors,
/// so that a misspelled setting is not silently without effect.</summary>
public static class AnswererOptionsReader
{
    /// <summary>The name of the settings file.</summary>
    public const string FileName = "answerer.json";

    private const string Prefix = "ANSWERER_";

    // Variables of the launcher and of the tests, which are no settings.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "SHARED", "CLI", "CONFIGURATION", "TEST_CULTURE", "DEBUG" };

    private static readonly Dictionary<string, Setting> Named = Setting.All.ToDictionary(setting => setting.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads and validates.</summary>
    /// <param name="root">The folder of the program, where answerer.json may stand.</param>
    /// <param name="environment">Name and value of the process's variables.</param>
    /// <returns>The settings, or an error of kind <see cref="ErrorKind.Usage"/> that names the setting.</returns>
    public static Result<AnswererOptions> Read(string root, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var options = new AnswererOptions { Root = root };
        var path = Path.Combine(root, FileName);
        if (ReadFile(path, options) is { } fileError) return fileError;
        foreach (var (name, value) in environment)
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal) || Reserved.Contains(name[Prefix.Length..])) continue;
            // ANSWERER_MAX_AUTO_ERROR and ANSWERER_MAXAUTOERROR both name maxAutoError.
            var setting = name[Prefix.Length..].Replace("_", "", StringComparison.Ordinal);
            if (Set(options, setting, value, $"環境変数 {name}") is { } error) return error;
        }
        options.Root = Path.GetFullPath(options.Root, root);
        options.Index = options.Index.Length == 0 ? Path.Combine(options.Root, "index") : Path.GetFullPath(options.Index, options.Root);
        options.Service.Data = options.Service.Data.Length == 0 ? Path.Combine(options.Root, "data") : Path.GetFullPath(options.Service.Data, options.Root);
        return Result.Of(options);
    }

    private static Error? ReadFile(string path, AnswererOptions options)
    {
        try
        {
            if (!File.Exists(path)) return null;
            using var document = JsonDocument.Parse(
                File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (document.RootElement.ValueKind != JsonValueKind.Object) return Invalid($"{path}: 設定は JSON のオブジェクトで書いてください。");
            foreach (var property in document.RootElement.EnumerateObject())
            {
                var value = property.Value.ValueKind is JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
                if (Set(options, property.Name, value, path) is { } error) return error;
            }
            return null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return Invalid($"{path}: 設定を読めません（{exception.Message}）。");
        }
    }

    private static Error? Set(AnswererOptions options, string name, string value, string where)
    {
        if (!Named.TryGetValue(name, out var setting))
            return Invalid($"{where}: 「{name}」という設定はありません。使えるのは {string.Join(", ", Named.Keys)} です。");
        return setting.Set(options, value) ? null : Invalid($"{where}: 設定「{setting.Name}」には{setting.Range}を指定してください。");
    }

    private static Error Invalid(string message) => new(ErrorKind.Usage, "invalid_settings", message);
}
