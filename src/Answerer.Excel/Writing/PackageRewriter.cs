using System.IO.Compression;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Writing;

/// <summary>
/// Writes a package with some parts replaced and some added. The entries that stay keep their compressed bytes; order, names and
/// times of all existing entries are kept.
/// </summary>
internal sealed class PackageRewriter(Package package)
{
    private readonly Dictionary<string, byte[]> replaced = new(StringComparer.Ordinal);
    private readonly List<(string Name, byte[] Content)> added = [];

    /// <summary>The time that Excel gives the entries it writes: the earliest one a ZIP can hold.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The current content of a part, changes included.</summary>
    public byte[] Content(PackagePart part) => replaced.GetValueOrDefault(part.Entry.FullName) ?? package.ReadBytes(part);

    public void Replace(PackagePart part, byte[] content) => replaced[part.Entry.FullName] = content;

    /// <summary>Adds a part at the end.</summary>
    public void Add(string name, byte[] content) => added.Add((name, content));

    /// <summary>Whether the package has a part of that name, added ones included.</summary>
    public bool Has(string name) =>
        package.Find(name) is not null || added.Exists(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The package with the changes.</summary>
    /// <param name="original">The bytes that the package was opened from.</param>
    public byte[] Write(ReadOnlyMemory<byte> original)
    {
        if (replaced.Count == 0 && added.Count == 0) return original.ToArray();
        using var stream = new MemoryStream(original.Length + 65536);
        stream.Write(original.Span);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, content) in replaced)
            {
                var entry = zip.GetEntry(name)!;
                var time = entry.LastWriteTime;
                using (var target = entry.Open())
                {
                    target.SetLength(0);
                    target.Write(content);
                }
                entry.LastWriteTime = time;
            }
            foreach (var (name, content) in added) AddEntry(zip, name, content);
        }
        return stream.ToArray();
    }

    /// <summary>Adds an entry to a new or opened ZIP.</summary>
    public static void AddEntry(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = EntryTime;
        using var target = entry.Open();
        target.Write(content);
    }
}
