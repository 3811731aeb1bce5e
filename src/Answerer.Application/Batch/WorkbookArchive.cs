using System.IO.Compression;
using System.Text;

namespace Answerer.Application.Batch;

/// <summary>
/// The workbooks of a ZIP file, as customers send it. Names are UTF-8 where that can be read, else CP932, and sanitised: a path leads nowhere but
/// into the folder it is put under. Everything is read within <see cref="ArchiveLimits"/>. Thread-safe.
/// </summary>
internal sealed class WorkbookArchive : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ZipArchive zip;
    private readonly Stream stream;
    private readonly ArchiveLimits limits;
    private readonly Lock gate = new();
    private long inflated;

    private WorkbookArchive(ZipArchive zip, Stream stream, ArchiveLimits limits)
    {
        this.zip = zip;
        this.stream = stream;
        this.limits = limits;
        var (unique, workbooks, skipped) = (new UniquePaths(), new List<ArchivedWorkbook>(), new List<SkippedFile>());
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/') && !entry.FullName.EndsWith('\\')))
        {
            var path = ArchiveNames.Sanitise(entry.FullName);
            if (BatchNames.WhySkipped(path) is { } why) skipped.Add(new SkippedFile(path, why));
            else workbooks.Add(new ArchivedWorkbook(unique.Claim(path), entry));
        }
        Workbooks = [.. workbooks.OrderBy(workbook => workbook.Path, StringComparer.Ordinal)];
        Skipped = [.. skipped.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The workbooks by path, ordinally.</summary>
    public IReadOnlyList<ArchivedWorkbook> Workbooks { get; }

    /// <summary>What else the archive holds, by path.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; }

    /// <summary>Lists the entries; inflates nothing.</summary>
    /// <param name="stream">The file, seekable; closed with the archive, and at once when this fails.</param>
    /// <param name="name">The file's name for messages.</param>
    /// <param name="limits">The budgets.</param>
    /// <returns>The archive, or an error of kind <see cref="ErrorKind.UnreadableInput"/>.</returns>
    public static Result<WorkbookArchive> Open(Stream stream, string name, ArchiveLimits limits)
    {
        ZipArchive? opened = null;
        WorkbookArchive? archive = null;
        try
        {
            opened = OpenZip(stream, limits);
            if (opened.Entries.Count > limits.MaxEntries) return TooLarge();
            if (opened.GetEntry(ContentTypes) is not null)
                return Unreadable("not_an_archive", $"{name} は Excel ブックなどの Office ファイルで、フォルダを圧縮した ZIP ではありません。1 つのブックには fill を使ってください。");
            var listed = new WorkbookArchive(opened, stream, limits);
            if (listed.Workbooks.Select(workbook => workbook.Entry.Length).Where(length => length <= limits.MaxWorkbookBytes).Sum() > limits.MaxInflatedBytes) return TooLarge();
            return Result.Of(archive = listed);
        }
        catch (BudgetExceededException)
        {
            return TooLarge();
        }
        catch (InvalidDataException)
        {
            return Unreadable("not_an_archive", $"{name} を ZIP ファイルとして読めません。フォルダか、壊れていない ZIP ファイルを指定してください。");
        }
        finally
        {
            if (archive is null)
            {
                opened?.Dispose();
                stream.Dispose();
            }
        }

        Error TooLarge() => Unreadable("too_large", $"{name} は大きすぎます（ファイル {limits.MaxEntries:N0} 個、展開後 {limits.MaxInflatedBytes >> 20:N0} MB まで）。いくつかに分けてください。");
    }

    /// <summary>Inflates a workbook into a stream.</summary>
    /// <returns>Why that failed, in the words that go after the name of the file; null when it worked.</returns>
    /// <exception cref="IOException">Reading or writing failed.</exception>
    public Error? Extract(ArchivedWorkbook workbook, Stream target, CancellationToken cancellation)
    {
        var entry = workbook.Entry;
        if (entry.IsEncrypted) return Unreadable("encrypted", "ZIP にパスワードが設定されています。パスワードのない ZIP にするか、展開したものを使ってください。");
        lock (gate)
        {
            try
            {
                using var content = entry.Open();
                var buffer = new byte[81_920];
                for (var length = 0L; content.Read(buffer) is > 0 and var read;)
                {
                    cancellation.ThrowIfCancellationRequested();
                    length += read;
                    inflated += read;
                    if (length > limits.MaxWorkbookBytes || inflated > limits.MaxInflatedBytes)
                        return Unreadable("too_large", "展開すると大きすぎます。不要なシートや画像を除いたブックにしてください。");
                    if (length > limits.RatioFloorBytes && length / Math.Max(1, entry.CompressedLength) > limits.MaxRatio)
                        return Unreadable("hostile", "圧縮率が異常に高いため読みません。入手元を確認してください。");
                    target.Write(buffer, 0, read);
                }
                return null;
            }
            catch (InvalidDataException)
            {
                return Unreadable("damaged", "ZIP の中で壊れているか、対応していない方式で圧縮されています。ZIP を作り直してください。");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        zip.Dispose();
        stream.Dispose();
    }

    // An old Windows marks no encoding and writes CP932; macOS marks none and writes UTF-8. Japanese text of the one is hardly ever valid as the
    // other, least of all in every name, so the archive as a whole decides. Marked names are UTF-8 in any case.
    private static ZipArchive OpenZip(Stream stream, ArchiveLimits limits)
    {
        try
        {
            return OpenZip(stream, limits, StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            return OpenZip(stream, limits, CodePagesEncodingProvider.Instance.GetEncoding(932)!);
        }
    }

    private static ZipArchive OpenZip(Stream stream, ArchiveLimits limits, Encoding encoding)
    {
        var metered = new MeteredStream(stream) { Budget = limits.MaxDirectoryBytes };
        var opened = new ZipArchive(metered, ZipArchiveMode.Read, leaveOpen: true, encoding);
        try
        {
            _ = opened.Entries;
            metered.Budget = long.MaxValue;
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private static Error Unreadable(string code, string message) => new(ErrorKind.UnreadableInput, code, message);
}
