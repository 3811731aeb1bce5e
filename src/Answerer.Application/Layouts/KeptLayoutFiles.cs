using Answerer.Excel;

namespace Answerer.Application.Layouts;

/// <summary>The layouts in knowledge/layouts, in the order of their file names.</summary>
internal static class KeptLayoutFiles
{
    /// <summary>Reads them; one that can't be read is named in a notice and left out.</summary>
    public static IReadOnlyList<WorkbookLayout> Read(string root, INotices notices)
    {
        var folder = Path.Combine(root, "knowledge", "layouts");
        if (!Directory.Exists(folder)) return [];
        var layouts = new List<WorkbookLayout>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            if (LayoutFile.Read(file).TryGet(out var layout, out var error)) layouts.Add(layout);
            else notices.Warn(error.Message);
        }
        return layouts;
    }
}
