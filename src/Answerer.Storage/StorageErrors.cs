using Microsoft.Data.Sqlite;

namespace Answerer.Storage;

/// <summary>Failures of SQLite and of the file system as storage exceptions.</summary>
internal static class StorageErrors
{
    // ENOSPC and EDQUOT of errno.h, and ERROR_DISK_FULL, as the runtime hands them on.
    private static readonly int[] NoSpace = [28, 122, unchecked((int)0x80070070)];

    /// <summary>Does something, with failures translated. Constraint violations are the caller's own and pass.</summary>
    public static T Translated<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException exception) when (Of(exception) is not null)
        {
            throw Of(exception)!;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Of(exception);
        }
    }

    /// <inheritdoc cref="Translated{T}(Func{T})"/>
    public static void Translated(Action action) => Translated(() =>
    {
        action();
        return true;
    });

    private static StorageException Of(Exception exception) => NoSpace.Contains(exception.HResult)
        ? new StorageException(StorageProblem.DiskFull, "the disk is full", exception)
        : new StorageException(StorageProblem.Unavailable, $"the data folder can't be used ({exception.GetType().Name})", exception);

    // Result codes: https://www.sqlite.org/rescode.html
    private static StorageException? Of(SqliteException exception) => exception.SqliteErrorCode switch
    {
        5 or 6 => new StorageException(StorageProblem.Busy, "the database is locked", exception),
        13 => new StorageException(StorageProblem.DiskFull, "the disk is full", exception),
        11 or 26 => new StorageException(StorageProblem.Damaged, "the database is damaged", exception),
        8 or 10 or 14 => new StorageException(StorageProblem.Unavailable, $"the database can't be used (SQLite {exception.SqliteExtendedErrorCode})", exception),
        _ => null,
    };
}
