using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage.Tests;

public sealed class DatabaseTests : IDisposable
{
    private readonly StoreFixture store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void Open_Again_KeepsWhatIsThere()
    {
        store.Add("j1");

        using var again = Database.Open(store.Folder);

        Assert.Equal(1, again.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM jobs")));
        Assert.Equal("wal", again.Read(connection => connection.ExecuteScalar<string>("PRAGMA journal_mode")));
    }

    [Fact]
    public void Open_OfALaterVersion_IsRefused()
    {
        store.Database.Write((connection, transaction) => connection.Execute("PRAGMA user_version=999", transaction: transaction));

        Assert.Equal(StorageProblem.Damaged, Assert.Throws<StorageException>(() => Database.Open(store.Folder)).Problem);
    }

    [Fact]
    public void Open_NoDatabase_IsDamaged()
    {
        var folder = Directory.CreateDirectory(Path.Combine(store.Folder, "other")).FullName;
        File.WriteAllText(Path.Combine(folder, Database.FileName), new string('x', 4096));

        Assert.Equal(StorageProblem.Damaged, Assert.Throws<StorageException>(() => Database.Open(folder)).Problem);
    }

    [Fact]
    public void Write_Fails_LeavesNothing()
    {
        Assert.Throws<InvalidOperationException>(() => store.Database.Write<int>((connection, transaction) =>
        {
            connection.Execute("INSERT INTO batches (id, team, created, entries) VALUES ('b', 't', 0, '[]')", transaction: transaction);
            throw new InvalidOperationException();
        }));

        Assert.Equal(0, store.Database.Read(connection => connection.ExecuteScalar<int>("SELECT count(*) FROM batches")));
    }

    [Fact]
    public void Write_DatabaseHeldByAnother_SaysBusyAndReadersGoOn()
    {
        using var other = new SqliteConnection($"Data Source={store.Database.Path};Default Timeout=1;Pooling=False");
        other.Open();
        using var held = other.BeginTransaction();

        Assert.Equal(StorageProblem.Busy, Assert.Throws<StorageException>(store.Database.Probe).Problem);
        Assert.Empty(store.Jobs.List("sales", null, null, 1));
        held.Rollback();
        store.Database.Probe();
    }

    [Theory]
    [InlineData("UPDATE audit SET who = 'x'")]
    [InlineData("DELETE FROM audit")]
    public void Audit_Changed_IsRefused(string sql)
    {
        store.Add("j1");

        Assert.Throws<SqliteException>(() => store.Database.Write((connection, transaction) => connection.Execute(sql, transaction: transaction)));
        Assert.Single(store.Audit.List(null, 10));
    }

    [Fact]
    public void Library_OfTheSystem_KnowsWhatTheStatementsNeed() => Assert.True(Version.Parse(SqliteLibrary.Version) >= new Version(3, 35), SqliteLibrary.Version);
}
