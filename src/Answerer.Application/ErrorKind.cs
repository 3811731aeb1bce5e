namespace Answerer.Application;

/// <summary>Families of errors; each number is the exit code of the command line.</summary>
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
}
