using System.Buffers.Binary;

namespace Answerer.Excel.Packaging;

/// <summary>
/// The central directory of a ZIP file (APPNOTE 4.3), read for copying entries as they are. Reading content is left to ZipArchive;
/// rewriting isn't, for its update mode loses the sizes of entries that were written as a stream.
/// </summary>
internal sealed class ZipDirectory
{
    public const uint LocalSignature = 0x04034B50;
    public const uint CentralSignature = 0x02014B50;
    public const uint EndSignature = 0x06054B50;
    public const int LocalSize = 30;
    public const int CentralSize = 46;
    public const int EndSize = 22;

    private const uint Zip64LocatorSignature = 0x07064B50;
    private const int Zip64LocatorSize = 20;
    private const ushort Zip64ExtraId = 1;

    private ZipDirectory(List<ZipRecord> records, int start, int commentStart)
    {
        Records = records;
        Start = start;
        CommentStart = commentStart;
    }

    /// <summary>The entries in the order of the directory.</summary>
    public IReadOnlyList<ZipRecord> Records { get; }

    /// <summary>Where the directory begins.</summary>
    public int Start { get; }

    /// <summary>Where the comment of the file begins; it ends with the file.</summary>
    public int CommentStart { get; }

    /// <summary>Reads the directory.</summary>
    /// <exception cref="WorkbookFormatException">It isn't as a directory must be, or entries overlap.</exception>
    public static ZipDirectory Read(ReadOnlySpan<byte> file)
    {
        try
        {
            var end = FindEnd(file);
            var (start, count) = Locate(file, end);
            var records = new List<ZipRecord>(count);
            for (var at = start; records.Count < count; at += records[^1].HeaderLength) records.Add(ReadRecord(file, at));
            RequireApart(file, records, start);
            return new ZipDirectory(records, start, end + EndSize);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException or IndexOutOfRangeException)
        {
            throw Damaged(e);
        }
    }

    /// <summary>Length of a local header with its name and extra fields.</summary>
    public static int LocalLength(ReadOnlySpan<byte> file, int start) =>
        LocalSize + BinaryPrimitives.ReadUInt16LittleEndian(file[(start + 26)..]) + BinaryPrimitives.ReadUInt16LittleEndian(file[(start + 28)..]);

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        for (var at = file.Length - EndSize; at >= Math.Max(0, file.Length - EndSize - ushort.MaxValue); at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[at..]) == EndSignature) return at;
        }
        throw Damaged(null);
    }

    private static (int Start, int Count) Locate(ReadOnlySpan<byte> file, int end)
    {
        var locator = end - Zip64LocatorSize;
        if (locator < 0 || BinaryPrimitives.ReadUInt32LittleEndian(file[locator..]) != Zip64LocatorSignature)
            return (checked((int)BinaryPrimitives.ReadUInt32LittleEndian(file[(end + 16)..])), BinaryPrimitives.ReadUInt16LittleEndian(file[(end + 10)..]));
        var end64 = checked((int)BinaryPrimitives.ReadUInt64LittleEndian(file[(locator + 8)..]));
        return (checked((int)BinaryPrimitives.ReadUInt64LittleEndian(file[(end64 + 48)..])), checked((int)BinaryPrimitives.ReadUInt64LittleEndian(file[(end64 + 32)..])));
    }

    private static ZipRecord ReadRecord(ReadOnlySpan<byte> file, int at)
    {
        var header = file[at..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(header) != CentralSignature) throw Damaged(null);
        var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        var length = CentralSize + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        var (offset, field, size) = ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(header[42..]), at + 42, 4);
        var compressed = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(header[20..]);
        var inExtra = Zip64Extra(file, at + CentralSize + nameLength, extraLength);
        // Only the fields that are all ones in the header stand in the extra field, in this order (4.5.3).
        if (BinaryPrimitives.ReadUInt32LittleEndian(header[24..]) == uint.MaxValue) inExtra += 8;
        if (compressed == uint.MaxValue)
        {
            compressed = BinaryPrimitives.ReadUInt64LittleEndian(file[inExtra..]);
            inExtra += 8;
        }
        if (offset == uint.MaxValue) (offset, field, size) = (BinaryPrimitives.ReadUInt64LittleEndian(file[inExtra..]), inExtra, 8);
        return new ZipRecord(at, length, nameLength, checked((int)offset), checked((int)compressed), field - at, size);
    }

    private static int Zip64Extra(ReadOnlySpan<byte> file, int at, int length)
    {
        for (var end = at + length; at + 4 <= end; at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(file[(at + 2)..]))
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(file[at..]) == Zip64ExtraId) return at + 4;
        }
        return at;
    }

    // Entries that share bytes are how one bomb is counted many times; they can't be moved either.
    private static void RequireApart(ReadOnlySpan<byte> file, List<ZipRecord> records, int directory)
    {
        var sorted = records.OrderBy(record => record.LocalStart).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            var start = sorted[i].LocalStart;
            if (BinaryPrimitives.ReadUInt32LittleEndian(file[start..]) != LocalSignature) throw Damaged(null);
            var next = i + 1 < sorted.Count ? sorted[i + 1].LocalStart : directory;
            if ((long)start + LocalLength(file, start) + sorted[i].CompressedLength > next)
                throw new WorkbookFormatException(WorkbookProblem.Hostile, "ZIP のエントリーが重なり合っています。");
        }
    }

    private static WorkbookFormatException Damaged(Exception? inner) =>
        new(WorkbookProblem.Damaged, "ファイルが壊れています（ZIP の目録が正しくありません）。", inner);
}
