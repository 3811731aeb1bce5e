using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Writing;

/// <summary>
/// Writes a ZIP file with some entries replaced or removed, and some added at the end. All other entries are copied with their headers, extra
/// fields and compressed bytes; names, order, times and the comment stay.
/// </summary>
internal sealed class ZipRewriter
{
    private const ushort Deflate = 8;
    private const ushort Utf8Names = 0x0800;
    private const ushort Version = 20;

    /// <summary>Content from which on time counts for more than the last tenth of the size.</summary>
    private const int LargeContent = 16 << 20;

    /// <summary>1 January 1980, the earliest date a ZIP can hold and the one that Excel gives its entries.</summary>
    private const ushort EarliestDate = 0x0021;

    private readonly byte[] file;
    private readonly ZipDirectory directory;
    private readonly MemoryStream output;
    private readonly ArrayBufferWriter<byte> central = new();
    private int entries;

    private ZipRewriter(byte[] file, ZipDirectory directory, MemoryStream output)
    {
        this.file = file;
        this.directory = directory;
        this.output = output;
    }

    /// <summary>The rewritten file.</summary>
    /// <param name="file">The original.</param>
    /// <param name="directory">Its directory.</param>
    /// <param name="replaced">New contents by place in the original's directory.</param>
    /// <param name="added">New entries.</param>
    /// <param name="removed">Places of entries that go.</param>
    public static byte[] Write(
        byte[] file, ZipDirectory directory, IReadOnlyDictionary<int, PartContent> replaced, IReadOnlyList<(string Name, byte[] Content)> added, IReadOnlySet<int> removed)
    {
        using var written = new MemoryStream(file.Length + file.Length / 2 + 65536);
        var rewriter = new ZipRewriter(file, directory, written);
        rewriter.WriteOld(replaced, removed);
        foreach (var (name, content) in added) rewriter.WriteNew(name, content);
        rewriter.WriteEnd();
        return written.ToArray();
    }

    private void WriteOld(IReadOnlyDictionary<int, PartContent> replaced, IReadOnlySet<int> removed)
    {
        var records = directory.Records;
        var order = Enumerable.Range(0, records.Count).OrderBy(i => records[i].LocalStart).ToArray();
        var headers = new byte[]?[records.Count];
        output.Write(file.AsSpan(0, order.Length == 0 ? directory.Start : records[order[0]].LocalStart));
        for (var i = 0; i < order.Length; i++)
        {
            var index = order[i];
            if (removed.Contains(index)) continue;
            var record = records[index];
            var header = file.AsSpan(record.HeaderStart, record.HeaderLength).ToArray();
            var offset = output.Position;
            if (replaced.TryGetValue(index, out var content))
            {
                headers[index] = WriteEntry(header.AsSpan(CentralNameStart, record.NameLength), content, Flags(header), header.AsSpan(12, 4));
                header.AsSpan(4, 2).CopyTo(headers[index].AsSpan(4)); // version made by
                header.AsSpan(36, 6).CopyTo(headers[index].AsSpan(36)); // attributes
                continue;
            }
            // Up to the next entry: that takes the data descriptor along, and whatever a producer left between.
            var end = i + 1 < order.Length ? records[order[i + 1]].LocalStart : directory.Start;
            output.Write(file.AsSpan(record.LocalStart, end - record.LocalStart));
            if (record.OffsetSize == 4) BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(record.OffsetField), (uint)offset);
            else BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(record.OffsetField), (ulong)offset);
            headers[index] = header;
        }
        foreach (var header in headers.OfType<byte[]>()) AddHeader(header);
    }

    private void WriteNew(string name, byte[] content)
    {
        var time = new byte[4];
        BinaryPrimitives.WriteUInt16LittleEndian(time.AsSpan(2), EarliestDate);
        AddHeader(WriteEntry(Encoding.UTF8.GetBytes(name), content, Ascii.IsValid(name) ? (ushort)0 : Utf8Names, time));
    }

    /// <summary>Writes local header and compressed content; returns the header for the directory.</summary>
    private byte[] WriteEntry(ReadOnlySpan<byte> name, PartContent content, ushort flags, ReadOnlySpan<byte> time)
    {
        var offset = output.Position;
        output.Position += ZipDirectory.LocalSize; // what goes there is known afterwards
        output.Write(name);
        var start = output.Position;
        var (length, checksum) = Compress(content);
        var end = output.Position;

        // The fields from version to name length are the same in both headers (4.3.7, 4.3.12).
        var shared = new byte[24];
        BinaryPrimitives.WriteUInt16LittleEndian(shared, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(shared.AsSpan(2), flags);
        BinaryPrimitives.WriteUInt16LittleEndian(shared.AsSpan(4), Deflate);
        time.CopyTo(shared.AsSpan(6));
        BinaryPrimitives.WriteUInt32LittleEndian(shared.AsSpan(10), checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(shared.AsSpan(14), (uint)(end - start));
        BinaryPrimitives.WriteUInt32LittleEndian(shared.AsSpan(18), (uint)length);
        BinaryPrimitives.WriteUInt16LittleEndian(shared.AsSpan(22), (ushort)name.Length);

        var local = new byte[ZipDirectory.LocalSize];
        BinaryPrimitives.WriteUInt32LittleEndian(local, ZipDirectory.LocalSignature);
        shared.CopyTo(local, 4);
        output.Position = offset;
        output.Write(local);
        output.Position = end;

        var header = new byte[CentralNameStart + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, ZipDirectory.CentralSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
        shared.CopyTo(header, 6);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), (uint)offset);
        name.CopyTo(header.AsSpan(CentralNameStart));
        return header;
    }

    private void AddHeader(byte[] header)
    {
        central.Write(header);
        entries++;
    }

    private void WriteEnd()
    {
        var start = (uint)output.Position;
        output.Write(central.WrittenSpan);
        var end = new byte[ZipDirectory.EndSize];
        BinaryPrimitives.WriteUInt32LittleEndian(end, ZipDirectory.EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)central.WrittenCount);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), start);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(20), (ushort)(file.Length - directory.CommentStart));
        output.Write(end);
        output.Write(file.AsSpan(directory.CommentStart));
    }

    private const int CentralNameStart = ZipDirectory.CentralSize;

    // Of the old flags only the encoding of the name still holds; sizes now stand in the header.
    private static ushort Flags(ReadOnlySpan<byte> header) =>
        (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(header[8..]) & Utf8Names);

    private (long Length, uint Checksum) Compress(PartContent content)
    {
        var level = content.About > LargeContent ? CompressionLevel.Fastest : CompressionLevel.Optimal;
        using var counted = new CountingStream(new DeflateStream(output, level, leaveOpen: true));
        content.WriteTo(counted);
        return (counted.Position, counted.Checksum);
    }
}
