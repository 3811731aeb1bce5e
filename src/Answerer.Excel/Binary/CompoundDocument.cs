using System.Buffers.Binary;
using System.Text;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Binary;

/// <summary>
/// A compound file ([MS-CFB]) taken apart: its directory and the content of every stream. Chains are followed no further than the file
/// has sectors, so that one that runs in circles is found out.
/// </summary>
internal sealed class CompoundDocument
{
    public const int HeaderSize = 512;
    public const int DirectoryEntrySize = 128;
    public const int MiniStreamCutoff = 4096;
    public const int MiniSectorSize = 64;
    public const int HeaderFatEntries = 109;

    /// <summary>Sector numbers from here on mean something else than a sector ([MS-CFB] 2.1).</summary>
    public const uint LargestSector = 0xFFFFFFFA;

    private const uint NoEntry = 0xFFFFFFFF;
    private const byte Storage = 1;
    private const byte Stream = 2;

    private readonly byte[] file;
    private readonly uint[] fat;

    private CompoundDocument(byte[] file)
    {
        this.file = file;
        var shift = UInt16(30);
        if (!file.AsSpan().StartsWith(CompoundFile.Signature) || shift is not (9 or 12)) throw Damaged(null);
        SectorSize = 1 << shift;
        fat = ReadFat();
        Directory = ReadChain(UInt32(48));
        Entries = ReadEntries();
    }

    /// <summary>Bytes of a sector: 512, or 4096 in version 4.</summary>
    public int SectorSize { get; }

    /// <summary>The header as it lies in the file.</summary>
    public ReadOnlySpan<byte> Header => file.AsSpan(0, HeaderSize);

    /// <summary>The entries of the directory as they lie in the file.</summary>
    public byte[] Directory { get; }

    /// <summary>All entries that the root leads to, itself left out.</summary>
    public IReadOnlyList<CompoundEntry> Entries { get; }

    /// <summary>Takes a file apart.</summary>
    /// <exception cref="WorkbookFormatException">It isn't as a compound file must be.</exception>
    public static CompoundDocument Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return new CompoundDocument(file.ToArray());
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            throw Damaged(e);
        }
    }

    /// <summary>The stream of that name in the root, upper and lower case alike; null when there is none.</summary>
    public CompoundEntry? FindStream(string name) =>
        Entries.FirstOrDefault(entry => entry.IsStream && entry.Path.Equals(name, StringComparison.OrdinalIgnoreCase));

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));

    private int SectorStart(uint sector) => checked((int)((sector + 1L) * SectorSize));

    private uint[] ReadFat()
    {
        var sectors = new List<uint>();
        for (var i = 0; i < HeaderFatEntries; i++) sectors.Add(UInt32(76 + i * 4));
        var next = UInt32(68);
        for (var steps = file.Length / SectorSize; next < LargestSector; steps--)
        {
            if (steps == 0) throw Damaged(null);
            var start = SectorStart(next);
            for (var i = 0; i < SectorSize / 4 - 1; i++) sectors.Add(UInt32(start + i * 4));
            next = UInt32(start + SectorSize - 4);
        }
        var perSector = SectorSize / 4;
        var used = sectors.Where(sector => sector < LargestSector).ToList();
        if ((long)used.Count * SectorSize > file.Length) throw Damaged(null);
        var entries = new uint[used.Count * perSector];
        for (var i = 0; i < entries.Length; i++) entries[i] = UInt32(SectorStart(used[i / perSector]) + i % perSector * 4);
        return entries;
    }

    private byte[] ReadChain(uint sector)
    {
        using var content = new MemoryStream();
        // The last sector of a file may be cut short by its writer.
        for (var steps = file.Length / SectorSize + 1; sector < LargestSector; sector = fat[sector], steps--)
        {
            if (steps == 0) throw Damaged(null);
            var start = SectorStart(sector);
            content.Write(file, start, Math.Min(SectorSize, file.Length - start));
        }
        return content.ToArray();
    }

    private List<CompoundEntry> ReadEntries()
    {
        var (miniStream, miniFat) = (ReadChain(Field(0, 116)), ReadChain(UInt32(60)));
        var entries = new List<CompoundEntry>();
        var seen = new HashSet<uint>();
        var pending = new Stack<(uint Index, string Folder)>([(Field(0, 76), "")]);
        while (pending.TryPop(out var next))
        {
            if (next.Index == NoEntry) continue;
            if (!seen.Add(next.Index)) throw Damaged(null);
            var index = checked((int)next.Index);
            var path = next.Folder + Name(index);
            var kind = Directory[index * DirectoryEntrySize + 66];
            pending.Push((Field(index, 68), next.Folder));
            pending.Push((Field(index, 72), next.Folder));
            if (kind == Storage) pending.Push((Field(index, 76), path + "/"));
            if (kind is not (Storage or Stream)) continue;
            var content = kind == Stream ? Content(index, miniStream, miniFat) : [];
            entries.Add(new CompoundEntry(index, path, kind == Stream, new Guid(Directory.AsSpan(index * DirectoryEntrySize + 80, 16)), content));
        }
        return entries;
    }

    private string Name(int index)
    {
        var entry = Directory.AsSpan(index * DirectoryEntrySize, DirectoryEntrySize);
        var bytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        return Encoding.Unicode.GetString(entry[..Math.Clamp(bytes - 2, 0, 62)]);
    }

    private uint Field(int index, int at) => BinaryPrimitives.ReadUInt32LittleEndian(Directory.AsSpan(index * DirectoryEntrySize + at));

    private byte[] Content(int index, byte[] miniStream, byte[] miniFat)
    {
        var (sector, size) = (Field(index, 116), checked((int)Field(index, 120)));
        if (size >= MiniStreamCutoff) return ReadChain(sector).AsSpan(0, size).ToArray();
        var content = new byte[size];
        for (var at = 0; at < size; at += MiniSectorSize)
        {
            var start = checked((int)sector * MiniSectorSize);
            var part = Math.Min(MiniSectorSize, size - at);
            miniStream.AsSpan(start, part).CopyTo(content.AsSpan(at));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(miniFat.AsSpan(checked((int)sector * 4)));
        }
        return content;
    }

    private static WorkbookFormatException Damaged(Exception? inner) =>
        new(WorkbookProblem.Damaged, "ファイルが壊れています（OLE 複合ファイルの目録が正しくありません）。", inner);
}
