namespace Answerer.Application.Batch;

/// <summary>What a folder or a ZIP file gives a batch to do.</summary>
internal sealed class BatchInput : IDisposable
{
    private readonly IDisposable? archive;

    private BatchInput(IReadOnlyList<BatchItem> items, IReadOnlyList<SkippedFile> skipped, IDisposable? archive)
    {
        Items = items;
        Skipped = skipped;
        this.archive = archive;
    }

    /// <summary>The workbooks by path, ordinally.</summary>
    public IReadOnlyList<BatchItem> Items { get; }

    /// <summary>What is left alone.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; }

    /// <summary>Lists the workbooks.</summary>
    /// <param name="path">The folder or ZIP file.</param>
    /// <param name="output">The folder of the outputs, which is not read when it lies inside.</param>
    /// <param name="cancellation">Ends the listing.</param>
    public static Result<BatchInput> Open(string path, string output, CancellationToken cancellation)
    {
        try
        {
            if (!Directory.Exists(path)) return OpenArchive(path);
            var (items, skipped) = BatchFolder.List(path, output, cancellation);
            return Result.Of(new BatchInput(items, skipped, null));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unreadable("not_found", $"{path} が見つかりません。フォルダまたは ZIP ファイルの名前と場所を確認してください。");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable("unreadable", $"{path} を読めません（{exception.Message}）。権限を確認してください。");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => archive?.Dispose();

    private static Result<BatchInput> OpenArchive(string path)
    {
        if (!WorkbookArchive.Open(File.OpenRead(path), path, ArchiveLimits.Default).TryGet(out var archive, out var error)) return error;
        return Result.Of(new BatchInput([.. archive.Workbooks.Select(workbook => Item(archive, workbook, path))], archive.Skipped, archive));
    }

    private static BatchItem Item(WorkbookArchive archive, ArchivedWorkbook workbook, string path)
    {
        var name = $"{path}/{workbook.Path}";
        return new BatchItem(workbook.Path, name, cancellation =>
        {
            using var content = new MemoryStream();
            return archive.Extract(workbook, content, cancellation) is { } error ? error with { Message = $"{name} を読めません。{error.Message}" } : Result.Of(content.ToArray());
        });
    }

    private static Error Unreadable(string code, string message) => new(ErrorKind.UnreadableInput, code, message);
}
