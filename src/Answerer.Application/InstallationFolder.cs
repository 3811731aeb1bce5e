namespace Answerer.Application;

/// <summary>Finds the folder that holds the papers.</summary>
public static class InstallationFolder
{
    /// <summary>ANSWERER_ROOT if set, else the nearest folder above the program that has seeds/catalogue.json, else the program's own.</summary>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable("ANSWERER_ROOT") is { Length: > 0 } named) return Path.GetFullPath(named);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "seeds", "catalogue.json"))) return folder.FullName;
        }
        return AppContext.BaseDirectory;
    }
}
