using System.Security.Cryptography;

namespace Answerer.Storage;

/// <summary>Uploaded files by the SHA-256 of their content. A file appears under its name whole or not at all. Thread-safe.</summary>
public sealed class FileStore
{
    private readonly string files;
    private readonly string arriving;
    private readonly Lock changing = new();

    /// <summary>The store of a data folder, as it is; for whoever only reads it.</summary>
    /// <param name="folder">The data folder.</param>
    public FileStore(string folder)
    {
        files = Path.Combine(folder, "files");
        arriving = Path.Combine(folder, "arriving");
    }

    /// <summary>Opens the store of the folder that this process holds; what an earlier one left half-written is removed.</summary>
    /// <exception cref="StorageException">The folder can't be written.</exception>
    public static FileStore Open(DataFolder folder) => StorageErrors.Translated(() =>
    {
        var store = new FileStore(folder.Path);
        if (Directory.Exists(store.arriving)) Directory.Delete(store.arriving, recursive: true);
        Directory.CreateDirectory(store.arriving);
        Directory.CreateDirectory(store.files);
        return store;
    });

    /// <summary>Takes a stream in, up to a limit.</summary>
    /// <returns>The file, not yet in the store; null when it is longer than the limit.</returns>
    /// <exception cref="StorageException">It can't be written. What reading the stream throws passes.</exception>
    public async Task<ArrivedFile?> ReceiveAsync(Stream content, long maxBytes, CancellationToken cancellation)
    {
        var path = Path.Combine(arriving, Path.GetRandomFileName());
        var kept = false;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[81_920];
            long bytes = 0;
            using (var file = StorageErrors.Translated(() => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)))
            {
                int read;
                while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
                {
                    if ((bytes += read) > maxBytes) return null;
                    hash.AppendData(buffer, 0, read);
                    StorageErrors.Translated(() => file.Write(buffer, 0, read));
                }
                StorageErrors.Translated(() => file.Flush(flushToDisk: true));
            }
            kept = true;
            return new ArrivedFile(path, Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
        }
        finally
        {
            if (!kept) File.Delete(path);
        }
    }

    /// <summary>Keeps a file that arrived and does what makes it belong to somebody, so that no removal comes between.</summary>
    public T Keep<T>(ArrivedFile arrived, Func<T> register)
    {
        lock (changing)
        {
            StorageErrors.Translated(() =>
            {
                var target = PathOf(arrived.Hash);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(arrived.Path, target, overwrite: true);
            });
            return register();
        }
    }

    /// <summary>Removes what nobody needs any more.</summary>
    /// <param name="release">Says whose files are released: gives the hashes that no longer belong to anybody.</param>
    public void Remove(Func<IReadOnlyCollection<string>> release)
    {
        lock (changing)
        {
            foreach (var hash in release()) StorageErrors.Translated(() => File.Delete(PathOf(hash)));
        }
    }

    /// <summary>Where a file of the store lies; whether it does, the caller finds out.</summary>
    public string PathOf(string hash) => Path.Combine(files, hash[..2], hash);

    /// <summary>The hashes of all files.</summary>
    public IReadOnlyList<string> All() => !Directory.Exists(files) ? [] : [.. Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!)];
}
