using Answerer.Application.Fill;
using Answerer.Excel;

namespace Answerer.Application.Batch;

/// <summary>Finds the workbooks of a folder and those below it.</summary>
internal static class BatchFolder
{
    /// <summary>Workbooks and what is left alone, each by path, ordinally. Links to folders aren't followed; a folder that can't be read is an
    /// item that fails.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="output">The folder of the outputs; neither it nor that of another batch is read.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="IOException">The folder itself can't be read.</exception>
    public static (IReadOnlyList<BatchItem> Items, IReadOnlyList<SkippedFile> Skipped) List(string root, string output, CancellationToken cancellation)
    {
        var (items, skipped) = (new List<BatchItem>(), new List<SkippedFile>());
        var top = new DirectoryInfo(root);
        var folders = new Stack<DirectoryInfo>([top]);
        while (folders.TryPop(out var folder))
        {
            cancellation.ThrowIfCancellationRequested();
            FileSystemInfo[] entries;
            try
            {
                entries = folder.GetFileSystemInfos();
            }
            catch (Exception exception) when (folder != top && (exception is IOException or UnauthorizedAccessException))
            {
                items.Add(Unreadable(Relative(folder) + "/", folder.FullName, exception));
                continue;
            }
            foreach (var entry in entries)
            {
                var path = Relative(entry);
                if (entry is DirectoryInfo inner)
                {
                    if (WhyNotEntered(inner, output) is { } closed) skipped.Add(new SkippedFile(path + "/", closed));
                    else folders.Push(inner);
                }
                else if (BatchNames.WhySkipped(path) is { } why)
                {
                    skipped.Add(new SkippedFile(path, why));
                }
                else
                {
                    var name = Path.Combine(root, path);
                    items.Add(new BatchItem(path, name, _ => WorkbookFile.Read(name, WorkbookLimits.Default)));
                }
            }
        }
        return ([.. items.OrderBy(item => item.Path, StringComparer.Ordinal)], [.. skipped.OrderBy(file => file.Path, StringComparer.Ordinal)]);

        string Relative(FileSystemInfo entry) => Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
    }

    private static string? WhyNotEntered(DirectoryInfo folder, string output)
    {
        if (BatchNames.WhyHidden(folder.Name) is { } hidden) return hidden;
        if (folder.LinkTarget is not null) return "別のフォルダへのリンクです";
        return folder.FullName == Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) || File.Exists(Path.Combine(folder.FullName, BatchJournal.FileName))
            ? "一括処理の出力フォルダです"
            : null;
    }

    private static BatchItem Unreadable(string path, string name, Exception exception) => new(
        path,
        name,
        _ => new Error(ErrorKind.UnreadableInput, "unreadable", $"{name} を読めません（{exception.Message}）。フォルダの権限を確認してください。"));
}
