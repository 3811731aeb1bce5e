namespace Answerer.Storage;

/// <summary>What kept the storage from doing its work.</summary>
public enum StorageProblem
{
    /// <summary>Anything else: the folder can't be read or written.</summary>
    Unavailable,

    /// <summary>Somebody else holds the database for longer than is waited.</summary>
    Busy,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The database is damaged, or of a later version.</summary>
    Damaged,

    /// <summary>Another process of the service uses the same folder.</summary>
    InUse,
}
