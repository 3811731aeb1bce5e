using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Answerer.Storage;

/// <summary>The service's database: one SQLite file in WAL mode. Thread-safe; readers see the last committed state and wait for nobody.</summary>
public sealed class Database : IDisposable
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "answerer.db";

    private const int SecondsToWait = 5;

    private readonly string connectionString;
    private readonly Lock writing = new();

    static Database()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        // Dapper has its own way with points in time, as texts.
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new InstantHandler());
    }

    private Database(string path)
    {
        Path = path;
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = SecondsToWait }.ToString();
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens the database in a folder, makes it where there is none, and brings it to the present version.</summary>
    /// <exception cref="StorageException">The folder can't be used, or the database is damaged or of a later version.</exception>
    public static Database Open(string folder) => StorageErrors.Translated(() =>
    {
        Directory.CreateDirectory(folder);
        var database = new Database(System.IO.Path.Combine(folder, FileName));
        database.Migrate();
        return database;
    });

    /// <summary>Reads.</summary>
    public T Read<T>(Func<SqliteConnection, T> query) => StorageErrors.Translated(() =>
    {
        using var connection = Connect();
        return query(connection);
    });

    /// <summary>Reads and writes in one transaction: all of it or nothing, and on the disk when this returns.</summary>
    public T Write<T>(Func<SqliteConnection, SqliteTransaction, T> change) => StorageErrors.Translated(() =>
    {
        // SQLite has one writer at a time; waiting here is fair, its own waiting is not.
        lock (writing)
        {
            using var connection = Connect();
            return InTransaction(connection, transaction => change(connection, transaction));
        }
    });

    /// <summary>Makes sure that the database can be written.</summary>
    /// <exception cref="StorageException">It can't.</exception>
    public void Probe() => Write((connection, transaction) => connection.Execute("PRAGMA user_version=" + connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction), transaction: transaction));

    /// <summary>Writes a consistent copy while others go on working.</summary>
    public void CopyTo(string file) => StorageErrors.Translated(() =>
    {
        using var connection = Connect();
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
    });

    /// <summary>Gives the file free.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        // What is erased is overwritten, not only unlinked.
        connection.Execute("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON");
        return connection;
    }

    private void Migrate()
    {
        using var connection = Connect();
        connection.ExecuteScalar<string>("PRAGMA journal_mode=WAL");
        var assembly = typeof(Database).Assembly;
        var migrations = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        InTransaction(connection, transaction =>
        {
            var version = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
            if (version > migrations.Count)
                throw new StorageException(StorageProblem.Damaged, $"the database has version {version}, this program knows {migrations.Count}");
            foreach (var migration in migrations.Skip(version)) connection.Execute(Text(assembly, migration), transaction: transaction);
            return connection.Execute($"PRAGMA user_version={migrations.Count}", transaction: transaction);
        });
    }

    private static T InTransaction<T>(SqliteConnection connection, Func<SqliteTransaction, T> change)
    {
        using var transaction = connection.BeginTransaction();
        try
        {
            var result = change(transaction);
            transaction.Commit();
            return result;
        }
        catch (SqliteException) when (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) != 0)
        {
            // SQLite rolled back by itself, as it does on a full disk. The transaction's own end may not know and, finding nothing to roll back,
            // would hide the reason; it gets something, and what it leaves is taken away.
            SQLitePCL.raw.sqlite3_exec(connection.Handle, "BEGIN");
            transaction.Dispose();
            SQLitePCL.raw.sqlite3_exec(connection.Handle, "ROLLBACK");
            throw;
        }
    }

    private static string Text(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
