using System.Runtime.InteropServices;
using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Writing;

/// <summary>Gathers what changes in a package, and writes it.</summary>
internal sealed class PackageRewriter(Package package)
{
    private readonly Dictionary<int, PartContent> replaced = [];
    private readonly List<(string Name, byte[] Content)> added = [];
    private readonly HashSet<int> removed = [];

    /// <summary>The current content of a part, changes included.</summary>
    public byte[] Content(PackagePart part) => replaced.GetValueOrDefault(part.Index)?.ToArray() ?? package.ReadBytes(part);

    public void Replace(PackagePart part, PartContent content) => replaced[part.Index] = content;

    public void Remove(PackagePart part) => removed.Add(part.Index);

    /// <summary>Adds a part at the end.</summary>
    public void Add(string name, byte[] content) => added.Add((name, content));

    /// <summary>Whether the package has a part of that name, added ones included.</summary>
    public bool Has(string name) =>
        package.Find(name) is not null || added.Exists(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The package with the changes.</summary>
    /// <param name="original">The bytes that the package was opened from.</param>
    public byte[] Write(ReadOnlyMemory<byte> original)
    {
        if (replaced.Count == 0 && added.Count == 0 && removed.Count == 0) return original.ToArray();
        var isWholeArray = MemoryMarshal.TryGetArray(original, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length;
        return ZipRewriter.Write(isWholeArray ? segment.Array! : original.ToArray(), package.Directory, replaced, added, removed);
    }
}
