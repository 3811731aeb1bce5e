using System.Globalization;
using System.Text;

namespace Answerer.Application.Batch;

/// <summary>Tells apart paths that would meet on a disk where neither case nor the composition of characters counts: the later one gets a
/// number. No file takes the place of a folder, or the other way round.</summary>
internal sealed class UniquePaths
{
    private readonly HashSet<string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The path, or the first free one like it ("a.xlsx", "a (2).xlsx").</summary>
    /// <param name="path">Relative, with /.</param>
    public string Claim(string path)
    {
        var folder = "";
        var segments = path.Split('/');
        foreach (var segment in segments[..^1])
        {
            folder += segment;
            // The same for all that lies in it: a file never goes away.
            for (var number = 2; files.Contains(Key(folder)); number++) folder = Numbered(folder, "", number);
            folders.Add(Key(folder));
            folder += '/';
        }
        var file = Free(folder + segments[^1]);
        files.Add(Key(file));
        return file;
    }

    private string Free(string path)
    {
        var extension = Path.GetExtension(path);
        var file = path;
        while (files.Contains(Key(file)) || folders.Contains(Key(file)))
        {
            // Counting on from the last number keeps a thousand equal names from costing a million looks.
            var number = numbers[Key(path)] = numbers.GetValueOrDefault(Key(path), 1) + 1;
            file = Numbered(path[..^extension.Length], extension, number);
        }
        return file;
    }

    private static string Numbered(string stem, string extension, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{stem} ({number}){extension}");

    private static string Key(string path) => path.Normalize(NormalizationForm.FormC);
}
