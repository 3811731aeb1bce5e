using Answerer.Application;
using Answerer.Storage;

namespace Answerer.Api.Hosting;

/// <summary>The two commands that look after the data: <c>backup [--output FOLDER]</c>, also while the service runs, and <c>restore FILE</c>.</summary>
/// <param name="IsRestore">Which of them.</param>
/// <param name="Path">The folder for the backup, null for the one in the data folder; the backup to restore.</param>
internal sealed record BackupCommand(bool IsRestore, string? Path)
{
    /// <summary>The command that the arguments name, or null.</summary>
    public static BackupCommand? Of(IReadOnlyList<string> args) => args switch
    {
        ["backup"] => new BackupCommand(false, null),
        ["backup", "--output", var folder] => new BackupCommand(false, folder),
        ["restore", var file] when !file.StartsWith('-') => new BackupCommand(true, file),
        ["backup" or "restore", ..] => new BackupCommand(false, ""),
        _ => null,
    };

    /// <summary>Does it; the exit code.</summary>
    /// <exception cref="StorageException">The data folder, or the backup, can't be used.</exception>
    public int Run(string data, TimeProvider time)
    {
        if (Path is "") return Usage();
        if (IsRestore)
        {
            using var held = DataFolder.Hold(data);
            Backup.Restore(Path!, held);
            Console.Out.WriteLine($"{data} に復元しました。");
            return 0;
        }
        if (!File.Exists(System.IO.Path.Combine(data, Database.FileName)))
        {
            Console.Error.WriteLine($"エラー: {data} にデータがありません。");
            return (int)ErrorKind.UnreadableInput;
        }
        using var database = Database.Open(data);
        Console.Out.WriteLine(Backup.Make(database, new FileStore(data), Path ?? System.IO.Path.Combine(data, Backup.Folder), time.GetUtcNow(), CancellationToken.None));
        return 0;
    }

    private static int Usage()
    {
        Console.Error.WriteLine("使い方: answerer backup [--output フォルダ]、answerer restore バックアップ.zip");
        return (int)ErrorKind.Usage;
    }
}
