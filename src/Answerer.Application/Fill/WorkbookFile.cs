using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>Reads a workbook's file, with an error that says what to do when that fails.</summary>
internal static class WorkbookFile
{
    /// <summary>Reads the bytes; a file beyond the reader's limit is not read at all.</summary>
    public static Result<byte[]> Read(string path, WorkbookLimits limits)
    {
        try
        {
            if (Directory.Exists(path)) return Unreadable("not_a_file", $"{path} はフォルダです。Excel ブックのファイルを指定してください。");
            var file = new FileInfo(path);
            if (!file.Exists) return Unreadable("not_found", $"{path} が見つかりません。ファイル名と場所を確認してください。");
            if (file.Length > limits.MaxPackageBytes)
                return Unreadable("too_large", $"{path} は大きすぎます（上限 {limits.MaxPackageBytes >> 20} MB）。");
            return Result.Of(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable("unreadable", $"{path} を読めません（{exception.Message}）。ファイルの権限を確認してください。");
        }
    }

    /// <summary>Takes the signature off a workbook that has one.</summary>
    public static Result<byte[]> Unsign(string path, byte[] bytes, WorkbookLimits limits, CancellationToken cancellation) =>
        Guarded(path, () => WorkbookSignature.Remove(bytes, limits, cancellation).ToArray());

    /// <summary>Opens a workbook.</summary>
    public static Result<Workbook> Open(string path, ReadOnlyMemory<byte> bytes, WorkbookLimits limits, CancellationToken cancellation) =>
        Guarded(path, () => Workbook.Open(bytes, limits, cancellation));

    /// <summary>Does something with a workbook of which parts may turn out to be damaged.</summary>
    public static Result<T> Guarded<T>(string path, Func<T> action)
        where T : class
    {
        try
        {
            return Result.Of(action());
        }
        catch (WorkbookFormatException exception)
        {
            return Unreadable(exception, path);
        }
    }

    /// <summary>The error for a workbook that can't be read.</summary>
    public static Error Unreadable(WorkbookFormatException exception, string path)
    {
        var (code, advice) = exception.Problem switch
        {
            WorkbookProblem.Encrypted => ("encrypted", "パスワードを解除して保存し直してください。"),
            WorkbookProblem.OldBinary => ("old_binary", "Excel で開き、.xlsx 形式で保存し直してください。"),
            WorkbookProblem.Signed => ("signed", "署名を外したブックを指定するか、署名を外して記入してよければ fill に --drop-signature を付けてください。"),
            WorkbookProblem.Damaged => ("damaged", "Excel で開いて修復し、保存し直してください。"),
            WorkbookProblem.TooLarge => ("too_large", "不要なシートや画像を除いたブックを指定してください。"),
            WorkbookProblem.Hostile => ("hostile", "入手元を確認してください。"),
            WorkbookProblem.Unsupported => ("unsupported", ".xlsx または .xlsm 形式で保存し直してください。"),
            _ => ("not_a_workbook", "Excel ブック（.xlsx, .xlsm, .xls）を指定してください。"),
        };
        return Unreadable(code, $"{path} を読めません。{exception.Message} {advice}");
    }

    private static Error Unreadable(string code, string message) => new(ErrorKind.UnreadableInput, code, message);
}
