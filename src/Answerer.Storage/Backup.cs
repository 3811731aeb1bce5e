using System.Globalization;
using System.IO.Compression;

namespace Answerer.Storage;

/// <summary>Backups: one ZIP with the database and the files that its jobs need.</summary>
public static class Backup
{
    /// <summary>The folder for backups that the service makes by itself, in the data folder.</summary>
    public const string Folder = "backups";

    private const string Files = "files/";

    /// <summary>Makes a backup while others go on working. It appears under its name whole or not at all.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="StorageException">It can't be written.</exception>
    public static string Make(Database database, FileStore files, string folder, DateTimeOffset now, CancellationToken cancellation) => StorageErrors.Translated(() =>
    {
        Directory.CreateDirectory(folder);
        var target = Path.Combine(folder, $"answerer-{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture)}.zip");
        var copy = target + ".db.tmp";
        var temporary = target + ".tmp";
        try
        {
            // The database first: every file that it names is there, and stays at least until its job is erased.
            database.CopyTo(copy);
            using (var zip = ZipFile.Open(temporary, ZipArchiveMode.Create))
            {
                zip.CreateEntryFromFile(copy, Database.FileName, CompressionLevel.Fastest);
                foreach (var hash in files.All())
                {
                    cancellation.ThrowIfCancellationRequested();
                    // One that was erased meanwhile isn't needed.
                    if (File.Exists(files.PathOf(hash))) zip.CreateEntryFromFile(files.PathOf(hash), Files + hash, CompressionLevel.NoCompression);
                }
            }
            File.Move(temporary, target);
            return target;
        }
        finally
        {
            File.Delete(copy);
            File.Delete(temporary);
        }
    });

    /// <summary>Removes all but the newest backups of the folder, and what a backup left behind that was killed.</summary>
    public static void Prune(string folder, int kept, DateTimeOffset now) => StorageErrors.Translated(() =>
    {
        foreach (var old in Directory.EnumerateFiles(folder, "answerer-*.zip").OrderDescending(StringComparer.Ordinal).Skip(kept)) File.Delete(old);
        // A younger one may be under way: a backup can be asked for at any time.
        foreach (var left in Directory.EnumerateFiles(folder, "answerer-*.tmp").Where(left => File.GetLastWriteTimeUtc(left) < now.UtcDateTime.AddDays(-1))) File.Delete(left);
    });

    /// <summary>Puts a backup into a data folder that has no database yet.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="folder">The data folder, held by this process.</param>
    /// <exception cref="StorageException">The folder has a database, or the file is no backup.</exception>
    public static void Restore(string file, DataFolder folder) => StorageErrors.Translated(() =>
    {
        var database = Path.Combine(folder.Path, Database.FileName);
        if (File.Exists(database)) throw new StorageException(StorageProblem.InUse, "the data folder has a database already");
        try
        {
            using var zip = ZipFile.OpenRead(file);
            if (zip.GetEntry(Database.FileName) is not { } entry) throw new StorageException(StorageProblem.Damaged, "the file is no backup");
            foreach (var stored in zip.Entries.Where(stored => IsFile(stored.FullName)))
            {
                var hash = stored.FullName[Files.Length..];
                var target = Path.Combine(folder.Path, "files", hash[..2], hash);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                stored.ExtractToFile(target, overwrite: true);
            }
            // The database last: without it the folder counts as empty, and the restoring can be done again.
            entry.ExtractToFile(database + ".tmp", overwrite: true);
            // What another database left would be taken for changes of this one.
            foreach (var rest in (string[])["-wal", "-shm"]) File.Delete(database + rest);
            File.Move(database + ".tmp", database);
        }
        catch (InvalidDataException exception)
        {
            throw new StorageException(StorageProblem.Damaged, "the file is no backup", exception);
        }
    });

    private static bool IsFile(string name) =>
        name.Length == Files.Length + 64 && name.StartsWith(Files, StringComparison.Ordinal) && name[Files.Length..].All(char.IsAsciiHexDigitLower);
}
