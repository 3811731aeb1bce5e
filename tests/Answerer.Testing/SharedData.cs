using Xunit;

namespace Answerer.Testing;

/// <summary>
/// Larger test data that the repository does not carry: named by ANSWERER_SHARED, else the folder "shared" beside the
/// repository. Tests that need it are skipped where it is missing.
/// </summary>
public static class SharedData
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("ANSWERER_SHARED") is { Length: > 0 } named
            ? named
            : Path.Combine(Repository.Root, "..", "shared");

    /// <summary>The path of a shared file or folder; skips the calling test (a SkippableFact) when it isn't there.</summary>
    public static string Require(params ReadOnlySpan<string> parts)
    {
        var path = Path.GetFullPath(Path.Combine([Folder, .. parts]));
        Skip.IfNot(File.Exists(path) || Directory.Exists(path), $"shared test data not found: {string.Join('/', parts.ToArray())}");
        return path;
    }
}
