namespace Answerer.Application.Fill;

/// <summary>
/// Writes files so that each appears whole or not at all: first all of them under temporary names in their target folders, then renamed.
/// What wasn't renamed is removed on disposal, also after a cancellation.
/// </summary>
internal sealed class OutputFiles(bool replace) : IDisposable
{
    // ENOSPC and EDQUOT of errno.h, and ERROR_DISK_FULL, as the runtime hands them on.
    private static readonly int[] NoSpace = [28, 122, unchecked((int)0x80070070)];

    private readonly List<(string Temporary, string Target)> staged = [];

    /// <summary>Why the file can't be written, as far as that shows before any work; null if nothing speaks against it.</summary>
    public static Error? Check(string path, string input, bool replace)
    {
        if (RealPath(path) == RealPath(input))
            return Unwritable("output_is_input", $"{path} は入力ファイルです。入力は変更しません。別の出力先を指定してください。");
        if (Directory.Exists(path)) return Unwritable("output_is_folder", $"{path} はフォルダです。出力先のファイル名を指定してください。");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            return Unwritable("output_folder_missing", $"{path} の出力先フォルダがありません。フォルダを作成してから実行してください。");
        return !replace && File.Exists(path) ? Exists(path) : null;
    }

    /// <summary>Writes under a temporary name.</summary>
    public Error? Stage(string path, ReadOnlySpan<byte> content)
    {
        var target = Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".answerer-{Path.GetRandomFileName()}.tmp");
        try
        {
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            staged.Add((temporary, target));
            stream.Write(content);
            stream.Flush(flushToDisk: true);
            return null;
        }
        // The runtime turns EFBIG, a file beyond what system or quota allows, into an ArgumentOutOfRangeException.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return Failed(path, exception);
        }
    }

    /// <summary>Gives all files their names, in the order in which they were staged.</summary>
    public Error? Commit()
    {
        foreach (var (temporary, target) in staged)
        {
            try
            {
                File.Move(temporary, target, replace);
            }
            catch (IOException) when (!replace && File.Exists(target))
            {
                return Exists(target);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return Failed(target, exception);
            }
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (temporary, _) in staged)
        {
            try
            {
                File.Delete(temporary);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A folder that went away took the file with it; nothing else can be done about it here.
            }
        }
    }

    private static Error Failed(string path, Exception exception) => exception is ArgumentOutOfRangeException || NoSpace.Contains(exception.HResult)
        ? Unwritable("disk_full", $"{path} に書き込めません。ディスクの空き容量が足りません。空きを増やしてから実行してください。")
        : Unwritable("not_writable", $"{path} に書き込めません（{exception.Message}）。出力先の権限を確認するか、--output で別の場所を指定してください。");

    private static Error Exists(string path) =>
        Unwritable("output_exists", $"{path} は既にあります。置き換えるには --force を、別の名前にするには --output を指定してください。");

    private static Error Unwritable(string code, string message) => new(ErrorKind.UnwritableOutput, code, message);

    /// <summary>The path with the links on its way followed, so that a file is recognised under another name.</summary>
    internal static string RealPath(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var segment in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, segment);
            if (new FileInfo(real).LinkTarget is not null && File.ResolveLinkTarget(real, returnFinalTarget: true) is { } target) real = target.FullName;
        }
        return real;
    }
}
