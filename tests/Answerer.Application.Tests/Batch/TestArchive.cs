using System.IO.Compression;
using System.Text;

namespace Answerer.Testing.Workbooks;

/// <summary>Makes ZIP files as different programs write them.</summary>
internal static class TestArchive
{
    /// <summary>What a Japanese Windows writes.</summary>
    public static Encoding Cp932 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    /// <summary>An archive of these entries, their names in UTF-8 and marked as such.</summary>
    public static byte[] Of(params (string Name, byte[] Content)[] entries) => Of(Encoding.UTF8, entries);

    /// <summary>An archive of these entries, their names in this encoding and nothing said of it.</summary>
    public static byte[] Unmarked(Encoding encoding, params (string Name, byte[] Content)[] entries)
    {
        var bytes = Of(encoding, entries);
        // Bit 11 of the flags says UTF-8 (APPNOTE 4.4.4).
        for (var at = 0; at + 10 < bytes.Length; at++)
        {
            if (bytes.AsSpan(at, 4).SequenceEqual("PK\u0003\u0004"u8)) bytes[at + 7] &= 0xF7;
            else if (bytes.AsSpan(at, 4).SequenceEqual("PK\u0001\u0002"u8)) bytes[at + 9] &= 0xF7;
        }
        return bytes;
    }

    private static byte[] Of(Encoding encoding, (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, encoding))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }
}
