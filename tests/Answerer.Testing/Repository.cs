namespace Answerer.Testing;

/// <summary>Finds the folders that tests read from.</summary>
public static class Repository
{
    /// <summary>The folder that holds Answerer.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below <see cref="Root"/>.</summary>
    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Answerer.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"Answerer.sln not found above {AppContext.BaseDirectory}");
    }
}
