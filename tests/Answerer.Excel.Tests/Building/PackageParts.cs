using System.IO.Compression;
using System.Text;

namespace Answerer.Excel.Tests.Building;

/// <summary>The entries of a package as they lie in the file.</summary>
internal static class PackageParts
{
    public static List<(string Name, byte[] Content)> Read(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    public static string Text(byte[] package, string name) =>
        Encoding.UTF8.GetString(Read(package).Single(part => part.Name == name).Content);

    /// <summary>Names of the parts that differ or exist on one side only.</summary>
    public static List<string> Changed(byte[] before, byte[] after)
    {
        var old = Read(before).ToDictionary(part => part.Name, part => part.Content);
        var now = Read(after).ToDictionary(part => part.Name, part => part.Content);
        return [.. old.Keys.Union(now.Keys)
            .Where(name => !old.TryGetValue(name, out var a) || !now.TryGetValue(name, out var b) || !a.AsSpan().SequenceEqual(b))
            .Order(StringComparer.Ordinal)];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
