using System.Buffers.Binary;
using Answerer.Excel.Binary;
using NPOI.POIFS.FileSystem;

namespace Answerer.Excel.Tests.Binary;

/// <summary>Compound files: what isn't replaced stays, whatever the sizes.</summary>
public sealed class CompoundDocumentTests
{
    // As a workbook with macros has them: a storage with a class id, storages within it, small and large streams.
    private static byte[] Build()
    {
        var files = new POIFSFileSystem();
        var project = files.CreateDirectory("_VBA_PROJECT_CUR");
        project.StorageClsid = new NPOI.Util.ClassID(Convert.FromHexString("00112233445566778899AABBCCDDEEFF"), 0);
        project.CreateDirectory("VBA").CreateDocument("Module1", new MemoryStream([1, 2, 3]));
        project.CreateDocument("PROJECT", new MemoryStream(Bytes(5000, 1)));
        files.CreateDocument(new MemoryStream(Bytes(100, 2)), "Workbook");
        files.CreateDocument(new MemoryStream([]), "Empty");
        using var stream = new MemoryStream();
        files.WriteFileSystem(stream);
        return stream.ToArray();
    }

    private static byte[] Bytes(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(70_000)]
    [InlineData(9_000_000)] // more allocation sectors than the header lists
    public void Replace_StreamOfAnySize_KeepsAllOthers(int length)
    {
        var before = CompoundDocument.Read(Build());
        var content = Bytes(length, 3);
        var file = CompoundWriter.Replace(before, before.FindStream("workbook")!, content);

        var after = CompoundDocument.Read(file);
        Assert.Equal(before.Entries.Select(entry => (entry.Path, entry.IsStream, entry.ClassId)), after.Entries.Select(entry => (entry.Path, entry.IsStream, entry.ClassId)));
        Assert.All(after.Entries.Where(entry => entry.IsStream), entry =>
            Assert.Equal(entry.Path == "Workbook" ? content : before.FindStream(entry.Path)!.Content, entry.Content));
        Assert.Contains(after.Entries, entry => entry.Path == "_VBA_PROJECT_CUR/VBA/Module1");
        Assert.NotEqual(Guid.Empty, after.Entries.First(entry => entry.Path == "_VBA_PROJECT_CUR").ClassId);
        AssertOthersReadIt(file, content);
    }

    private static void AssertOthersReadIt(byte[] file, byte[] content)
    {
        var root = new POIFSFileSystem(new MemoryStream(file)).Root;
        var read = new byte[content.Length];
        var stream = new DocumentInputStream((DocumentEntry)root.GetEntry("Workbook"));
        if (read.Length > 0) stream.ReadFully(read);
        Assert.Equal(content, read);
    }

    [Theory]
    [InlineData(48)] // directory
    [InlineData(60)] // mini allocation table
    [InlineData(68)] // list of allocation sectors
    public void Read_ChainThatRunsInCircles_IsDamaged(int field)
    {
        var file = Build();
        var sector = (file.Length / 512) - 2;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(field), sector);
        // Its own successor, both in the allocation table and at the end of the sector itself.
        var fat = 512 * (BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(76)) + 1);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(fat + sector * 4), sector);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(512 * (sector + 1) + 508), sector);

        Assert.Equal(WorkbookProblem.Damaged, Assert.Throws<WorkbookFormatException>(() => CompoundDocument.Read(file)).Problem);
    }
}
