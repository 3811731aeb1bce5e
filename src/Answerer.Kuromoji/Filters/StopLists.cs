using System.Reflection;

namespace Answerer.Kuromoji.Filters;

/// <summary>The stop tags and stop words that the assembly carries.</summary>
internal static class StopLists
{
    public static IReadOnlySet<string> Tags { get; } = Read("stop-tags.txt");

    public static IReadOnlySet<string> Words { get; } = Read("stop-words.txt");

    private static HashSet<string> Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        var entries = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                entries.Add(line);
        }
        return entries;
    }
}
