namespace Answerer.Application.Batch;

/// <summary>Tells by their names which files of a batch are workbooks.</summary>
internal static class BatchNames
{
    // Also kinds that can't be read: whoever sent one expects it filled, and is told what to do instead.
    private static readonly HashSet<string> WorkbookExtensions =
        new(StringComparer.OrdinalIgnoreCase) { ".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb" };

    /// <summary>Why a file is left alone, in Japanese; null for a workbook.</summary>
    /// <param name="path">Relative path with /.</param>
    public static string? WhySkipped(string path)
    {
        foreach (var segment in path.Split('/'))
        {
            if (WhyHidden(segment) is { } hidden) return hidden;
        }
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.StartsWith("~$", StringComparison.Ordinal)) return "Excel の作業用ファイルです";
        var extension = Path.GetExtension(name);
        if (extension.Equals(".zip", StringComparison.OrdinalIgnoreCase)) return "中の ZIP は読みません。展開するか、別に指定してください";
        return WorkbookExtensions.Contains(extension) ? null : "Excel ブックではありません";
    }

    /// <summary>Why a file or folder of this name is none of the user's own, in Japanese; null if it may be.</summary>
    public static string? WhyHidden(string name)
    {
        if (name.Equals("__MACOSX", StringComparison.OrdinalIgnoreCase)) return "macOS の付属ファイルです";
        return name.StartsWith('.') ? "隠しファイルです" : null;
    }
}
