namespace Answerer.Storage;

/// <summary>The service's folder, held by one process at a time.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream held;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        this.held = held;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Makes the folder where there is none, and holds it.</summary>
    /// <exception cref="StorageException">Another process holds it, or it can't be written.</exception>
    public static DataFolder Hold(string path) => StorageErrors.Translated(() =>
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var file = System.IO.Path.Combine(path, ".lock");
        try
        {
            return new DataFolder(path, new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (File.Exists(file))
        {
            throw new StorageException(StorageProblem.InUse, "another process uses the data folder", exception);
        }
    });

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();
}
