using System.Buffers.Binary;
using System.Text;

namespace Answerer.Excel.Packaging;

/// <summary>
/// The directory of an OLE compound file ([MS-CFB]), read just far enough to tell an encrypted package ([MS-OFFCRYPTO] 2.3:
/// streams EncryptionInfo and EncryptedPackage) from a binary workbook (stream Workbook or Book).
/// </summary>
internal static class CompoundFile
{
    private const int HeaderSize = 512;
    private const int DirectoryEntrySize = 128;
    private const int HeaderFatEntries = 109;

    /// <summary>A directory longer than this is not followed; both kinds name their streams in the first few sectors.</summary>
    private const int MaxDirectorySectors = 1024;

    /// <summary>The eight bytes that every compound file begins with ([MS-CFB] 2.2).</summary>
    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Encrypted, OldBinary, NotAWorkbook (another document), or Damaged.</summary>
    public static WorkbookProblem Identify(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderSize) return WorkbookProblem.Damaged;
        var shift = BinaryPrimitives.ReadUInt16LittleEndian(file[30..]);
        if (shift is not (9 or 12)) return WorkbookProblem.Damaged;

        var found = WorkbookProblem.NotAWorkbook;
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(file[48..]);
        for (var i = 0; i < MaxDirectorySectors; i++)
        {
            if (!TrySector(file, sector, shift, out var directory))
                return i == 0 ? WorkbookProblem.Damaged : found;
            for (var at = 0; at + DirectoryEntrySize <= directory.Length; at += DirectoryEntrySize)
            {
                switch (EntryName(directory[at..]))
                {
                    case "EncryptedPackage" or "EncryptionInfo": return WorkbookProblem.Encrypted;
                    case "Workbook" or "Book": found = WorkbookProblem.OldBinary; break;
                }
            }
            if (!TryNextSector(file, ref sector, shift)) return found;
        }
        return found;
    }

    private static string EntryName(ReadOnlySpan<byte> entry)
    {
        var bytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
        return bytes is >= 2 and <= 64 ? Encoding.Unicode.GetString(entry[..(bytes - 2)]) : "";
    }

    private static bool TrySector(ReadOnlySpan<byte> file, uint sector, int shift, out ReadOnlySpan<byte> content)
    {
        content = default;
        var start = ((long)sector + 1) << shift;
        if (start >= file.Length) return false;
        content = file[(int)start..];
        if (content.Length > 1 << shift) content = content[..(1 << shift)];
        return true;
    }

    // Only the FAT sectors named in the header are looked up: they cover the first 6.8 MB (109 * 128 sectors of 512 bytes).
    private static bool TryNextSector(ReadOnlySpan<byte> file, ref uint sector, int shift)
    {
        var perSector = 1u << (shift - 2);
        var fatIndex = sector / perSector;
        if (fatIndex >= HeaderFatEntries) return false;
        var fatSector = BinaryPrimitives.ReadUInt32LittleEndian(file[(76 + (int)fatIndex * 4)..]);
        if (!TrySector(file, fatSector, shift, out var fat)) return false;
        var at = (int)(sector % perSector) * 4;
        if (at + 4 > fat.Length) return false;
        sector = BinaryPrimitives.ReadUInt32LittleEndian(fat[at..]);
        return sector < 0xFFFFFFFA;
    }
}
