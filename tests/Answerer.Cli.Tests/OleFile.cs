using System.Buffers.Binary;
using System.Text;

namespace Answerer.Cli.Tests;

/// <summary>Makes the smallest compound file ([MS-CFB], version 3) with the named streams: what encrypted and old workbooks are.</summary>
internal static class OleFile
{
    private const int SectorSize = 512;
    private const int EntrySize = 128;
    private const uint FreeSector = 0xFFFFFFFF;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint FatSector = 0xFFFFFFFD;

    /// <summary>A file with these streams, all empty; at most three.</summary>
    public static byte[] With(params string[] streams)
    {
        var file = new byte[3 * SectorSize];
        WriteHeader(file);
        var fat = file.AsSpan(SectorSize, SectorSize);
        fat.Fill(0xFF);
        Put32(fat, 0, FatSector);
        Put32(fat, 4, EndOfChain);
        var directory = file.AsSpan(2 * SectorSize, SectorSize);
        WriteEntry(directory, 0, "Root Entry", type: 5, child: 1);
        for (var index = 0; index < streams.Length; index++)
            WriteEntry(directory, index + 1, streams[index], type: 2, right: index + 1 < streams.Length ? (uint)index + 2 : FreeSector);
        return file;
    }

    private static void WriteHeader(Span<byte> header)
    {
        BinaryPrimitives.WriteUInt64BigEndian(header, 0xD0CF11E0A1B11AE1);
        Put16(header, 24, 0x3E);
        Put16(header, 26, 3);
        Put16(header, 28, 0xFFFE);
        Put16(header, 30, 9);
        Put16(header, 32, 6);
        Put32(header, 44, 1);
        Put32(header, 48, 1);
        Put32(header, 56, 4096);
        Put32(header, 60, EndOfChain);
        Put32(header, 68, EndOfChain);
        header[76..SectorSize].Fill(0xFF);
        Put32(header, 76, 0);
    }

    private static void WriteEntry(Span<byte> directory, int index, string name, byte type, uint child = FreeSector, uint right = FreeSector)
    {
        var entry = directory.Slice(index * EntrySize, EntrySize);
        var length = Encoding.Unicode.GetBytes(name, entry);
        Put16(entry, 64, (ushort)(length + 2));
        entry[66] = type;
        entry[67] = 1;
        Put32(entry, 68, FreeSector);
        Put32(entry, 72, right);
        Put32(entry, 76, child);
        Put32(entry, 116, EndOfChain);
    }

    private static void Put16(Span<byte> bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes[at..], value);

    private static void Put32(Span<byte> bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], value);
}
