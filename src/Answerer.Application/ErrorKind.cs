namespace Answerer.Application;

/// <summary>Families of errors; each number is the exit code of the command line, from 400 on the HTTP status of what only the service reports.</summary>
public enum ErrorKind
{
    /// <summary>A fault of the program.</summary>
    Internal = 1,

    /// <summary>The request itself is wrong: options, settings, an empty question.</summary>
    Usage = 2,

    /// <summary>The input can't be read.</summary>
    UnreadableInput = 3,

    /// <summary>Unknown service, no service to be found, or the workbook names another.</summary>
    Service = 4,

    /// <summary>The workbook holds no question.</summary>
    NoQuestion = 5,

    /// <summary>The output can't be written.</summary>
    UnwritableOutput = 6,

    /// <summary>It can't be told which cells are to be filled.</summary>
    AmbiguousLayout = 8,

    /// <summary>The program's own check of its output failed.</summary>
    SelfCheck = 9,

    /// <summary>Cancelled by the user.</summary>
    Cancelled = 130,

    /// <summary>Nobody is signed in, or what was given to sign in doesn't hold.</summary>
    NotSignedIn = 401,

    /// <summary>The role doesn't allow it.</summary>
    Forbidden = 403,

    /// <summary>There is no such thing, or not for this team.</summary>
    NotFound = 404,

    /// <summary>Somebody else was faster, or the thing isn't in a state that allows it.</summary>
    Conflict = 409,

    /// <summary>What was sent is larger than allowed.</summary>
    TooLarge = 413,

    /// <summary>What was sent is not what it should be.</summary>
    WrongContent = 415,

    /// <summary>What was sent can be read but not done.</summary>
    Unprocessable = 422,

    /// <summary>More than is taken at a time; later it may work.</summary>
    TooMany = 429,

    /// <summary>A part of the service is busy or not there; later it may work.</summary>
    Unavailable = 503,

    /// <summary>The disk is full.</summary>
    DiskFull = 507,
}
