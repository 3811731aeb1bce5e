using System.Buffers;
using System.Buffers.Binary;

namespace Answerer.Excel.Binary;

/// <summary>
/// Writes a compound file with one stream replaced. The directory keeps its entries, their order, times and class ids; only where each
/// stream begins and how long it is are set anew ([MS-CFB] 2.6.1).
/// </summary>
internal sealed class CompoundWriter
{
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint FatSector = 0xFFFFFFFD;
    private const uint DifatSector = 0xFFFFFFFC;

    private readonly CompoundDocument document;
    private readonly byte[] directory;
    private readonly ArrayBufferWriter<byte> body = new();
    private readonly List<uint> fat = [];

    private CompoundWriter(CompoundDocument document)
    {
        this.document = document;
        directory = document.Directory.ToArray();
    }

    /// <summary>The file with the stream's new content.</summary>
    public static byte[] Replace(CompoundDocument document, CompoundEntry stream, byte[] content) =>
        new CompoundWriter(document).Write(entry => entry.Index == stream.Index ? content : entry.Content);

    private byte[] Write(Func<CompoundEntry, byte[]> contentOf)
    {
        var mini = new ArrayBufferWriter<byte>();
        var miniFat = new List<uint>();
        foreach (var entry in document.Entries.Where(entry => entry.IsStream))
        {
            var content = contentOf(entry);
            var start = content.Length >= CompoundDocument.MiniStreamCutoff ? AddChain(content)
                : content.Length == 0 ? EndOfChain
                : AddMini(mini, miniFat, content);
            SetField(entry.Index, 116, start);
            SetField(entry.Index, 120, (uint)content.Length);
        }
        SetField(0, 116, mini.WrittenCount == 0 ? EndOfChain : AddChain(mini.WrittenSpan.ToArray()));
        SetField(0, 120, (uint)mini.WrittenCount);

        var header = document.Header.ToArray();
        var miniFatSectors = SectorsOf(miniFat.Count * 4);
        Set(header, 60, miniFat.Count == 0 ? EndOfChain : AddChain(Bytes(miniFat, miniFatSectors)));
        Set(header, 64, (uint)miniFatSectors);
        Set(header, 48, AddChain(directory));
        // Version 3 leaves the number of directory sectors at zero (2.2).
        if (document.SectorSize > CompoundDocument.HeaderSize) Set(header, 40, (uint)SectorsOf(directory.Length));
        AddFat(header);
        return [.. header, .. new byte[document.SectorSize - CompoundDocument.HeaderSize], .. body.WrittenSpan];
    }

    private static uint AddMini(ArrayBufferWriter<byte> mini, List<uint> miniFat, byte[] content)
    {
        var first = (uint)miniFat.Count;
        var sectors = (content.Length + CompoundDocument.MiniSectorSize - 1) / CompoundDocument.MiniSectorSize;
        mini.Write(content);
        mini.Write(new byte[sectors * CompoundDocument.MiniSectorSize - content.Length]);
        for (var i = 1; i < sectors; i++) miniFat.Add((uint)miniFat.Count + 1);
        miniFat.Add(EndOfChain);
        return first;
    }

    private uint AddChain(byte[] content)
    {
        var (first, count) = ((uint)fat.Count, SectorsOf(content.Length));
        AddSectors(content);
        for (var i = 1; i < count; i++) fat.Add((uint)fat.Count + 1);
        fat.Add(EndOfChain);
        return first;
    }

    // The allocation table covers its own sectors and those of its list too (2.3, 2.5).
    private void AddFat(byte[] header)
    {
        var perSector = document.SectorSize / 4;
        var (fatSectors, difatSectors) = (0, 0);
        while (fatSectors * perSector < fat.Count + fatSectors + difatSectors)
        {
            fatSectors++;
            difatSectors = Math.Max(0, (fatSectors - CompoundDocument.HeaderFatEntries + perSector - 2) / (perSector - 1));
        }
        var firstFat = (uint)fat.Count;
        var firstDifat = firstFat + (uint)fatSectors;
        for (var i = 0; i < fatSectors; i++) fat.Add(FatSector);
        for (var i = 0; i < difatSectors; i++) fat.Add(DifatSector);
        AddSectors(Bytes(fat, fatSectors));

        for (var i = 0; i < CompoundDocument.HeaderFatEntries; i++) Set(header, 76 + i * 4, i < fatSectors ? firstFat + (uint)i : Free);
        for (var sector = 0; sector < difatSectors; sector++)
        {
            var from = CompoundDocument.HeaderFatEntries + sector * (perSector - 1);
            var list = Enumerable.Range(from, perSector - 1).Select(i => i < fatSectors ? firstFat + (uint)i : Free).ToList();
            list.Add(sector + 1 < difatSectors ? firstDifat + (uint)sector + 1 : EndOfChain);
            AddSectors(Bytes(list, 1));
        }
        Set(header, 44, (uint)fatSectors);
        Set(header, 68, difatSectors == 0 ? EndOfChain : firstDifat);
        Set(header, 72, (uint)difatSectors);
    }

    private void AddSectors(byte[] content)
    {
        body.Write(content);
        body.Write(new byte[SectorsOf(body.WrittenCount) * document.SectorSize - body.WrittenCount]);
    }

    private int SectorsOf(int bytes) => (bytes + document.SectorSize - 1) / document.SectorSize;

    private byte[] Bytes(List<uint> entries, int sectors)
    {
        var bytes = new byte[sectors * document.SectorSize];
        bytes.AsSpan().Fill(0xFF); // free
        for (var i = 0; i < entries.Count; i++) Set(bytes, i * 4, entries[i]);
        return bytes;
    }

    private void SetField(int index, int at, uint value) => Set(directory, index * CompoundDocument.DirectoryEntrySize + at, value);

    private static void Set(byte[] bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
}
