using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// A copy of the unpacked dictionary in a file, to be mapped into memory by later processes. It is worth nothing by itself:
/// whatever is wrong with it or its folder, the dictionary is unpacked in memory instead.
/// </summary>
internal sealed class UnpackedFile
{
    private readonly PackedDictionary packed;
    private readonly byte[] expectedHeader;
    private readonly UnpackedHeader header;
    private readonly string path;

    /// <param name="packed">The dictionary.</param>
    /// <param name="folder">Where its unpacked copy lies, or shall lie.</param>
    public UnpackedFile(PackedDictionary packed, string folder)
    {
        this.packed = packed;
        expectedHeader = UnpackedHeader.For(packed);
        header = MemoryMarshal.Read<UnpackedHeader>(expectedHeader);
        path = Path.Combine(folder, $"ipadic-{packed.Hash}.map");
    }

    /// <summary>Maps the file's two blocks; false if it isn't there or isn't, by header and length, what it should be.</summary>
    public bool TryMap(out MemoryBlock lexical, out MemoryBlock readings)
    {
        (lexical, readings) = (null!, null!);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            Span<byte> found = stackalloc byte[UnpackedHeader.Size];
            if (stream.Length != header.FileLength || stream.ReadAtLeast(found, found.Length, throwOnEndOfStream: false) != found.Length
                || !found.SequenceEqual(expectedHeader))
                return false;
            using var file = MemoryMappedFile.CreateFromFile(
                stream, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
            lexical = Map(file, header.LexicalOffset, new LexicalLayout(packed.Counts).Length);
            readings = Map(file, header.ReadingOffset, new ReadingLayout(packed.Counts).Length);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes the file, if that can be: under another name first, so that nobody ever sees half of it.</summary>
    public void TryWrite(MemoryBlock lexical, MemoryBlock readings)
    {
        var temporary = path + "." + Path.GetRandomFileName();
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(expectedHeader);
                stream.Position = header.LexicalOffset;
                stream.Write(lexical.Content);
                stream.Position = header.ReadingOffset;
                stream.Write(readings.Content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
        }
        GC.KeepAlive(lexical);
        GC.KeepAlive(readings);
    }

    private static MemoryBlock Map(MemoryMappedFile file, long offset, long length) =>
        MemoryBlock.Map(file.CreateViewAccessor(offset, length, MemoryMappedFileAccess.Read), length);

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder can't be written to; then there is nothing to delete either.
        }
    }
}
