namespace Answerer.Testing;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path; the name has a space and Japanese in it, as users' folders do.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("answerer 試験 ").FullName;

    /// <summary>A path inside.</summary>
    public string PathTo(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The names of the files inside, sorted.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
