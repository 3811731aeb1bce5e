using System.Text;
using System.Text.Json;
using Answerer.Application.Json;

namespace Answerer.Application.Batch;

/// <summary>
/// What earlier runs wrote into an output folder: a file of lines that only grows, so that a run may end at any moment. A line is there before
/// its outputs are; outputs that aren't as their line says don't count. While open, no other run can use the folder. Thread-safe.
/// </summary>
internal sealed class BatchJournal : IDisposable
{
    /// <summary>The journal's name in the output folder.</summary>
    public const string FileName = ".answerer-batch.jsonl";

    private const string Header = """{"schema":"answerer-batch-journal/1"}""";

    private readonly FileStream stream;
    private readonly string folder;
    private readonly Lock gate = new();
    private readonly Dictionary<string, BatchEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);

    private BatchJournal(FileStream stream, string folder)
    {
        this.stream = stream;
        this.folder = folder;
    }

    /// <summary>Opens the journal of a folder; makes both where they don't exist.</summary>
    /// <returns>The journal, or an error of kind <see cref="ErrorKind.UnwritableOutput"/>.</returns>
    public static Result<BatchJournal> Open(string folder)
    {
        FileStream? file = null;
        try
        {
            Directory.CreateDirectory(folder);
            file = new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var journal = new BatchJournal(file, folder);
            journal.Load();
            file = null;
            return Result.Of(journal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unwritable(folder, exception);
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>The last line of a workbook, or null.</summary>
    public BatchEntry? Find(string path)
    {
        lock (gate) return entries.GetValueOrDefault(path);
    }

    /// <summary>The hash with which an output was written last, or null if never.</summary>
    public string? Written(string output)
    {
        lock (gate) return written.GetValueOrDefault(output);
    }

    /// <summary>Adds a line.</summary>
    public Error? Append(BatchEntry entry)
    {
        lock (gate)
        {
            try
            {
                stream.Write(JsonSerializer.SerializeToUtf8Bytes(entry, AnswererJson.Compact.BatchEntry));
                stream.Write("\n"u8);
                stream.Flush(flushToDisk: true);
                Take(entry);
                return null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return Unwritable(folder, exception);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private void Load()
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        // Of another version nothing is known: what it wrote is somebody else's.
        if (reader.ReadLine() != Header) stream.SetLength(0);
        else while (reader.ReadLine() is { } line) Load(line);

        // A run that was killed may have left half a line: the next one begins anew.
        stream.Seek(Math.Max(0, stream.Length - 1), SeekOrigin.Begin);
        var last = stream.ReadByte();
        if (last != '\n') stream.Write(last < 0 ? Encoding.UTF8.GetBytes(Header + "\n") : "\n"u8);
        stream.Flush();
    }

    private void Load(string line)
    {
        try
        {
            if (line.Length > 0 && JsonSerializer.Deserialize(line, AnswererJson.Compact.BatchEntry) is { File.Path: not null } entry) Take(entry);
        }
        catch (JsonException)
        {
            // Half a line: its outputs weren't there yet.
        }
    }

    private void Take(BatchEntry entry)
    {
        entries[entry.File.Path] = entry;
        if (entry.File.Output is { } output) written[output] = entry.Output;
        if (entry.File.Evidence is { } evidence && entry.Evidence is { } hash) written[evidence] = hash;
    }

    private static Error Unwritable(string folder, Exception exception) => new(
        ErrorKind.UnwritableOutput,
        "not_writable",
        $"出力フォルダ {folder} に書き込めません（{exception.Message}）。権限と空き容量、同じ出力先の一括処理が動いていないかを確認してください。");
}
