using Answerer.Storage;

namespace Answerer.Application;

/// <summary>Failures of the storage as errors that say what to do.</summary>
public static class StorageFailures
{
    /// <summary>The error for a storage that can't do its work.</summary>
    public static Error Of(StorageException exception) => exception.Problem switch
    {
        StorageProblem.Busy => new(ErrorKind.Unavailable, "database_busy", "データベースが混み合っています。しばらく待ってから、もう一度お試しください。"),
        StorageProblem.DiskFull => new(ErrorKind.DiskFull, "disk_full", "サーバーのディスクの空きが足りません。管理者へお知らせください。"),
        StorageProblem.InUse => new(ErrorKind.Unavailable, "data_in_use", "データのフォルダは、ほかのプロセスまたは既存のデータが使っています。先に起動したサービスを終了するか、別のフォルダを data に指定してください。"),
        StorageProblem.Damaged => new(ErrorKind.Unavailable, "database_damaged", "データベースまたはバックアップが壊れているか、新しい版のプログラムのものです。別のバックアップから戻すか、新しい版で起動してください。"),
        _ => new(ErrorKind.Unavailable, "storage_unavailable", "データのフォルダを読み書きできません。フォルダの場所と権限を確認してください。"),
    };
}
