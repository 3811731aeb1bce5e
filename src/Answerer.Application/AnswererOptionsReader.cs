using System.Globalization;
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

    private static readonly Dictionary<string, Func<AnswererOptions, string, bool>> Setters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["root"] = (options, value) => Assign(value.Length > 0, () => options.Root = value),
        ["index"] = (options, value) => Assign(value.Length > 0, () => options.Index = value),
        ["maxAutoError"] = (options, value) => Assign(Number(value, out var number), () => options.MaxAutoError = number),
        ["evidence"] = (options, value) => Assign(Word<EvidencePlace>(value, out var place), () => options.Evidence = place),
        ["review"] = (options, value) => Assign(Word<ReviewMode>(value, out var mode), () => options.Review = mode),
        ["parallelism"] = (options, value) =>
            Assign(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count), () => options.Parallelism = count),
    };

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
        return AnswererOptionsValidator.Fault(options) is { } fault ? Invalid(fault) : Result.Of(options);
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
        if (!Setters.TryGetValue(name, out var set))
            return Invalid($"{where}: 「{name}」という設定はありません。使えるのは {string.Join(", ", Setters.Keys)} です。");
        return set(options, value) ? null : Invalid($"{where}: 設定「{name}」の値が正しくありません。");
    }

    private static bool Assign(bool isValid, Action assign)
    {
        if (isValid) assign();
        return isValid;
    }

    private static bool Number(string value, out double number) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    // Enum.TryParse also takes numbers ("7"), which are no words of the settings.
    private static bool Word<T>(string value, out T word)
        where T : struct, Enum =>
        Enum.TryParse(value, ignoreCase: true, out word) && value.All(char.IsAsciiLetter);

    private static Error Invalid(string message) => new(ErrorKind.Usage, "invalid_settings", message);
}
