using System.Security.Cryptography;
using Answerer.Testing;

namespace Answerer.Storage.Tests;

public sealed class FileStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DataFolder held;
    private readonly FileStore files;

    public FileStoreTests()
    {
        held = DataFolder.Hold(folder.PathTo("data"));
        files = FileStore.Open(held);
    }

    public void Dispose()
    {
        held.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Receive_Stream_IsKeptUnderItsHash()
    {
        var content = RandomNumberGenerator.GetBytes(300_000);

        using var arrived = (await files.ReceiveAsync(new MemoryStream(content), content.Length, CancellationToken.None))!;
        Assert.Empty(files.All());
        files.Keep(arrived, () => true);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), arrived.Hash);
        Assert.Equal(content, await File.ReadAllBytesAsync(files.PathOf(arrived.Hash)));
        Assert.Equal([arrived.Hash], files.All());
        files.Remove(() => [arrived.Hash]);
        Assert.Empty(files.All());
    }

    [Fact]
    public async Task Receive_TooLong_LeavesNothing()
    {
        Assert.Null(await files.ReceiveAsync(new MemoryStream(new byte[1_001]), 1_000, CancellationToken.None));
        Assert.Equal([".lock"], Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)));
    }

    [Fact]
    public async Task Receive_BrokenOff_LeavesNothing()
    {
        await Assert.ThrowsAsync<IOException>(() => files.ReceiveAsync(new BrokenStream(), 1_000, CancellationToken.None));
        Assert.Empty(Directory.EnumerateFiles(folder.PathTo("data/arriving")));
    }

    [Fact]
    public void Hold_HeldByAnother_SaysSo() =>
        Assert.Equal(StorageProblem.InUse, Assert.Throws<StorageException>(() => DataFolder.Hold(folder.PathTo("data"))).Problem);

    [Fact]
    public async Task Backup_ThenRestore_GivesDatabaseAndFilesBack()
    {
        using var arrived = (await files.ReceiveAsync(new MemoryStream([1, 2, 3]), 10, CancellationToken.None))!;
        files.Keep(arrived, () => true);
        string backup;
        using (var database = Database.Open(held.Path))
        {
            new Audit.AuditLog(database).Append(StoreFixture.Entry("test", "x"));
            backup = Backup.Make(database, files, folder.PathTo("backups"), StoreFixture.Now, CancellationToken.None);
        }

        using var other = DataFolder.Hold(folder.PathTo("restored"));
        foreach (var rest in (string[])["-wal", "-shm"]) await File.WriteAllTextAsync(Path.Combine(other.Path, Database.FileName + rest), "of a database that is gone");
        Backup.Restore(backup, other);

        Assert.Equal([Database.FileName], Directory.EnumerateFiles(other.Path, Database.FileName + "*").Select(Path.GetFileName));
        using var restored = Database.Open(other.Path);
        Assert.Equal("test", Assert.Single(new Audit.AuditLog(restored).List(null, 10)).Action);
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(FileStore.Open(other).PathOf(arrived.Hash)));
        Assert.Equal(StorageProblem.InUse, Assert.Throws<StorageException>(() => Backup.Restore(backup, other)).Problem);
        Assert.Single(Directory.EnumerateFiles(folder.PathTo("backups")));
    }

    [Fact]
    public void Restore_NoBackup_SaysSo()
    {
        File.WriteAllText(folder.PathTo("x.zip"), "no zip");
        using var other = DataFolder.Hold(folder.PathTo("restored"));

        Assert.Equal(StorageProblem.Damaged, Assert.Throws<StorageException>(() => Backup.Restore(folder.PathTo("x.zip"), other)).Problem);
        Assert.False(File.Exists(Path.Combine(other.Path, Database.FileName)));
    }

    [Fact]
    public void Prune_KeepsTheNewest()
    {
        foreach (var day in (string[])["20260401", "20260402", "20260403"]) File.WriteAllText(folder.PathTo($"answerer-{day}T000000000Z.zip"), "");

        Backup.Prune(folder.Path, 2, StoreFixture.Now);

        Assert.Equal(["answerer-20260402T000000000Z.zip", "answerer-20260403T000000000Z.zip"], folder.Files.Where(name => name.EndsWith(".zip", StringComparison.Ordinal)));
    }

    [Fact]
    public void Prune_RemovesWhatAKilledBackupLeft_NotWhatIsUnderWay()
    {
        foreach (var (name, hours) in ((string, int)[])[("answerer-1.zip.tmp", 25), ("answerer-1.zip.db.tmp", 25), ("answerer-2.zip.tmp", 1)])
        {
            File.WriteAllText(folder.PathTo(name), "");
            File.SetLastWriteTimeUtc(folder.PathTo(name), StoreFixture.Now.UtcDateTime.AddHours(-hours));
        }

        Backup.Prune(folder.Path, 2, StoreFixture.Now);

        Assert.Equal(["answerer-2.zip.tmp"], folder.Files.Where(name => name.EndsWith(".tmp", StringComparison.Ordinal)));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public BrokenStream()
            : base([1, 2, 3])
        {
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("gone");
    }
}
