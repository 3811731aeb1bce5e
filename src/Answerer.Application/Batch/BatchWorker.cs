using System.Globalization;
using System.Security.Cryptography;
using Answerer.Application.Fill;

namespace Answerer.Application.Batch;

/// <summary>Fills one workbook of a batch after the other, or finds it done. Thread-safe.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="settings">Hash of what decides the outputs besides the workbook.</param>
/// <param name="journal">What was done before.</param>
/// <param name="run">Makes what fills one workbook: its notices, and whether it is the only one at work.</param>
/// <param name="slots">How much is done at the same time.</param>
internal sealed class BatchWorker(FillBatch request, string settings, BatchJournal journal, Func<INotices, bool, FillRun> run, WorkSlots slots)
{
    // A large workbook can take a hundred times its size while it is filled.
    private const int LargeBytes = 1 << 20;

    /// <summary>What became of the workbook; only cancellation throws.</summary>
    public async Task<BatchedFile> DoAsync(BatchTarget target, CancellationToken cancellation)
    {
        var notices = new NoticeList();
        try
        {
            return (await TryAsync(target, notices, cancellation)).TryGet(out var file, out var error) ? file : Failed(error.Code, error.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed("io_error", $"{target.Item.Name} を処理できません（{exception.Message}）。入力と出力先の権限、空き容量、名前の長さを確認してください。");
        }
#pragma warning disable CA1031 // One workbook must not end the others' night; without the text of cells in the message.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Failed("internal", $"{target.Item.Name} で内部エラーが発生しました（{exception.GetType().Name}）。このブックを添えて開発元へお知らせください。");
        }

        BatchedFile Failed(string code, string message) =>
            new(target.Item.Path, BatchStatus.Failed, null, null, [], null, notices.Messages, new BatchError(code, message));
    }

    private async Task<Result<BatchedFile>> TryAsync(BatchTarget target, NoticeList notices, CancellationToken cancellation)
    {
        if (!target.Item.Read(cancellation).TryGet(out var bytes, out var error)) return error;
        var input = Hash(bytes);
        if (Done(target, input) is { } done) return Result.Of(done);

        var paths = new OutputPaths(At(target.Output), At(target.Evidence), null);
        if (Refusal(target, target.Output) is { } refusal) return refusal;
        var isLarge = bytes.Length > LargeBytes;
        var taken = await slots.TakeAsync(isLarge, cancellation);
        try
        {
            var each = request.Each with { Input = target.Item.Name };
            return (await run(notices, isLarge).FillAsync(each, paths, bytes, cancellation)).TryGet(out var filled, out error)
                ? Save(target, input, filled, notices, cancellation)
                : error;
        }
        finally
        {
            slots.Return(taken);
        }
    }

    // Done by an earlier run: input, settings and outputs are those of then.
    private BatchedFile? Done(BatchTarget target, string input) =>
        journal.Find(target.Item.Path) is { } entry && entry.Input == input && entry.Settings == settings
        && entry.File.Output == target.Output && HashOf(target.Output) == entry.Output
        && (entry.Evidence is null || (entry.File.Evidence == target.Evidence && HashOf(target.Evidence) == entry.Evidence))
            ? entry.File with { Status = BatchStatus.Unchanged }
            : null;

    private Result<BatchedFile> Save(BatchTarget target, string input, FilledWorkbook filled, NoticeList notices, CancellationToken cancellation)
    {
        using var files = new OutputFiles(replace: true);
        if (filled.Evidence is { } evidence)
        {
            if (Refusal(target, target.Evidence) is { } refusal) return refusal;
            if (files.Stage(At(target.Evidence), evidence) is { } error) return error;
        }
        if (files.Stage(At(target.Output), filled.Content) is { } failure) return failure;
        cancellation.ThrowIfCancellationRequested();

        var file = new BatchedFile(
            target.Item.Path,
            BatchStatus.Filled,
            target.Output,
            filled.Evidence is null ? null : target.Evidence,
            filled.Report.Services,
            filled.Report.Totals,
            notices.Messages,
            null);
        // Told once: no later run has to hear of it.
        KeepEdited(target.Output, notices);
        if (filled.Evidence is not null) KeepEdited(target.Evidence, notices);
        var entry = new BatchEntry(input, settings, Hash(filled.Content), filled.Evidence is { } beside ? Hash(beside) : null, file);
        if (journal.Append(entry) is { } unwritten) return unwritten;
        return files.Commit() is { } late ? late : Result.Of(file with { Notices = notices.Messages });
    }

    // What no run wrote stays, unless forced.
    private Error? Refusal(BatchTarget target, string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(output))!);
        return OutputFiles.Check(At(output), target.Item.Name, request.Each.Force || journal.Written(output) is not null);
    }

    // What a run wrote and a person changed since is kept under another name, unless forced.
    private void KeepEdited(string output, NoticeList notices)
    {
        if (request.Each.Force || !File.Exists(At(output)) || HashOf(output) == journal.Written(output)) return;
        var (stem, extension) = (Path.ChangeExtension(output, null), Path.GetExtension(output));
        var number = 1;
        string kept;
        do kept = string.Create(CultureInfo.InvariantCulture, $"{stem}.edited-{number++}{extension}");
        while (File.Exists(At(kept)));
        File.Move(At(output), At(kept));
        notices.Warn($"前回の出力は書き込んだ後に変更されていたため、{kept} として残しました。");
    }

    private string At(string output) => Path.Combine(request.Output, output);

    private string? HashOf(string output)
    {
        if (!File.Exists(At(output))) return null;
        using var stream = File.OpenRead(At(output));
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
