using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Answerer.Excel.Packaging;

/// <summary>
/// A ZIP package opened for reading. Part names compare ignoring case and take <c>\</c> for <c>/</c>, as Excel does; two entries
/// of one name are refused, for readers disagree on which of them counts. Not thread-safe.
/// </summary>
internal sealed class Package : IDisposable
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly ZipArchive zip;
    private readonly Dictionary<string, PackagePart> byName;

    private Package(ReadOnlyMemory<byte> bytes, ZipArchive zip, ZipDirectory directory, Dictionary<string, PackagePart> byName, IReadOnlyList<PackagePart> parts, ReadBudget budget)
    {
        Directory = directory;
        this.bytes = bytes;
        this.zip = zip;
        this.byName = byName;
        Parts = parts;
        Budget = budget;
    }

    /// <summary>The parts in the order of the file; folders left out.</summary>
    public IReadOnlyList<PackagePart> Parts { get; }

    public ReadBudget Budget { get; }

    /// <summary>Where the entries lie in the file, in the order of <see cref="PackagePart.Index"/>.</summary>
    public ZipDirectory Directory { get; }

    /// <summary>Opens a package.</summary>
    /// <exception cref="WorkbookFormatException">The bytes are no readable package.</exception>
    public static Package Open(ReadOnlyMemory<byte> bytes, ReadBudget budget)
    {
        FileSignature.RequirePackage(bytes.Span, budget.Limits);
        try
        {
            return Index(bytes, new ZipArchive(AsStream(bytes), ZipArchiveMode.Read), ZipDirectory.Read(bytes.Span), budget);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or OverflowException)
        {
            throw new WorkbookFormatException(WorkbookProblem.Damaged, "ファイルが壊れています（ZIP の目録を読めません）。途中で切れていないか確認してください。", e);
        }
    }

    /// <summary>The part of that name, or null.</summary>
    public PackagePart? Find(string name) => byName.GetValueOrDefault(NormalizeName(name));

    /// <summary>Whether a part of another package is packed into the same bytes: then its content is the same, too.</summary>
    public bool IsSame(PackagePart part, Package other, PackagePart otherPart) =>
        (part.Entry.Length, part.Entry.Crc32) == (otherPart.Entry.Length, otherPart.Entry.Crc32) && Packed(part).SequenceEqual(other.Packed(otherPart));

    /// <summary>The inflated content as a stream, of any size that the budget allows.</summary>
    public Stream OpenStream(PackagePart part) => new InflatingStream(part.Entry, part.Name, Budget, Budget.Limits.MaxInflatedBytes, isXml: false);

    /// <summary>The inflated content of an XML part as a stream.</summary>
    public Stream OpenXmlStream(PackagePart part) => new InflatingStream(part.Entry, part.Name, Budget, Budget.Limits.MaxXmlPartBytes, isXml: true);

    /// <summary>The inflated content of an XML part.</summary>
    public byte[] ReadBytes(PackagePart part)
    {
        // The declared length saves growing and copying; it is believed only as far as the file's bytes could go.
        var length = (int)Math.Min(part.Entry.Length, Math.Min(Budget.Limits.MaxXmlPartBytes, part.Entry.CompressedLength * Budget.Limits.MaxRatio));
        using var content = new MemoryStream(length);
        using (var stream = OpenXmlStream(part)) stream.CopyTo(content);
        return content.Length == length ? content.GetBuffer() : content.ToArray();
    }

    /// <summary>The content as XML.</summary>
    public PartReader OpenXml(PackagePart part) => new(this, part);

    public void Dispose() => zip.Dispose();

    /// <summary>A stream over the bytes, without a copy where they lie in an array.</summary>
    public static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    private static Package Index(ReadOnlyMemory<byte> bytes, ZipArchive archive, ZipDirectory directory, ReadBudget budget)
    {
        if (archive.Entries.Count != directory.Records.Count) throw new InvalidDataException("two readings of the directory disagree");
        if (archive.Entries.Count > budget.Limits.MaxParts)
            throw new WorkbookFormatException(WorkbookProblem.TooLarge, $"パートの数が上限（{budget.Limits.MaxParts:N0}）を超えています。");

        var parts = new List<PackagePart>(archive.Entries.Count);
        var index = new Dictionary<string, PackagePart>(archive.Entries.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < archive.Entries.Count; i++)
        {
            var entry = archive.Entries[i];
            var name = NormalizeName(entry.FullName);
            if (name.EndsWith('/')) continue;
            var part = new PackagePart(name, entry, i);
            if (!index.TryAdd(name, part))
                throw new WorkbookFormatException(WorkbookProblem.Hostile, $"同じ名前のパートが 2 つあります（{name}）。");
            parts.Add(part);
        }
        return new Package(bytes, archive, directory, index, parts, budget);
    }

    /// <summary>The refusal of a signed package.</summary>
    public static WorkbookFormatException Signed() =>
        new(WorkbookProblem.Signed, "電子署名されたブックです。記入すると署名が無効になります。");

    // With its local header, which names the method of compression.
    private ReadOnlySpan<byte> Packed(PackagePart part)
    {
        var record = Directory.Records[part.Index];
        return bytes.Span.Slice(record.LocalStart, ZipDirectory.LocalLength(bytes.Span, record.LocalStart) + record.CompressedLength);
    }

    private static string NormalizeName(string name) => name.Replace('\\', '/').TrimStart('/');
}
