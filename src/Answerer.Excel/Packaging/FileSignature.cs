namespace Answerer.Excel.Packaging;

/// <summary>Tells by its first bytes what a file is, whatever its name says.</summary>
internal static class FileSignature
{
    /// <summary>Whether the bytes are a binary workbook, as far as the names of its streams tell.</summary>
    public static bool IsBinaryWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(CompoundFile.Signature) && CompoundFile.Identify(bytes) == WorkbookProblem.OldBinary;

    /// <summary>Returns when the bytes begin like a ZIP package, else throws saying what they are.</summary>
    public static void RequirePackage(ReadOnlySpan<byte> bytes, WorkbookLimits limits)
    {
        if (bytes.IsEmpty)
            throw new WorkbookFormatException(WorkbookProblem.NotAWorkbook, "空のファイルです。");
        RequireSize(bytes, limits);
        if (bytes.StartsWith(CompoundFile.Signature))
            throw Refuse(CompoundFile.Identify(bytes));
        if (!bytes.StartsWith("PK\x03\x04"u8) && !bytes.StartsWith("PK\x05\x06"u8))
            throw new WorkbookFormatException(WorkbookProblem.NotAWorkbook, "Excel ブック（.xlsx / .xlsm）ではありません。");
    }

    /// <summary>Throws when the file is larger than allowed.</summary>
    public static void RequireSize(ReadOnlySpan<byte> bytes, WorkbookLimits limits)
    {
        if (bytes.Length > limits.MaxPackageBytes)
            throw new WorkbookFormatException(WorkbookProblem.TooLarge, $"ファイルの大きさが上限（{limits.MaxPackageBytes:N0} バイト）を超えています。");
    }

    private static WorkbookFormatException Refuse(WorkbookProblem problem) => new(problem, problem switch
    {
        WorkbookProblem.Encrypted => "パスワードで暗号化されたブックです。パスワードを解除して保存したものを渡してください。",
        WorkbookProblem.OldBinary => "旧形式（.xls）のブックです。Excel で .xlsx として保存し直したものを渡してください。",
        WorkbookProblem.Damaged => "ファイルが壊れています（OLE 複合ファイルの目録を読めません）。",
        _ => "Excel ブック（.xlsx / .xlsm）ではありません。",
    });
}
