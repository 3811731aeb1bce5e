using System.Text.Json;

namespace Answerer.Indexing;

/// <summary>The controls that knowledge/controls describes, by number. Immutable.</summary>
public sealed class ControlTable
{
    private readonly Dictionary<ClauseId, Control> byId;

    internal ControlTable(IEnumerable<Control> controls) => byId = controls.ToDictionary(control => control.Id);

    /// <summary>All controls, in the order of the file.</summary>
    public IReadOnlyCollection<Control> Controls => byId.Values;

    /// <summary>Whether the standard has the number.</summary>
    public bool Contains(ClauseId id) => byId.ContainsKey(id);

    /// <summary>The control, or null.</summary>
    public Control? Find(ClauseId id) => byId.GetValueOrDefault(id);

    /// <summary>The numbers that a number of the 2022 edition stands for.</summary>
    public IEnumerable<ClauseId> OfEdition2022(string number) =>
        byId.Values.Where(control => control.Edition2022.Contains(number, StringComparer.Ordinal)).Select(control => control.Id);

    /// <summary>Reads knowledge/controls/controls.jsonl or topics.jsonl (subjects that no control covers).</summary>
    /// <exception cref="CatalogueFormatException">A line is no control.</exception>
    internal static ControlTable Parse(string jsonLines, string file) => new(JsonLines.Read(jsonLines, file, Read));

    private static Control Read(JsonElement line) => new(
        new ClauseId(line.GetProperty("id").GetString()!),
        line.GetProperty("ja").GetString()!,
        line.GetProperty("en").GetString()!,
        line.TryGetProperty("covers", out var covers) ? covers.GetProperty("ja").GetString() + "\n" + covers.GetProperty("en").GetString() : "",
        [.. Strings(line.GetProperty("keywords").GetProperty("ja")), .. Strings(line.GetProperty("keywords").GetProperty("en"))],
        line.TryGetProperty("edition2022", out var edition) ? [.. Strings(edition)] : []);

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);
}
