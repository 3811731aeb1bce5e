namespace Answerer.Excel;

/// <summary>
/// A workbook can't be read. The message (Japanese) says what was expected, what was found and where (part, byte or cell address),
/// and never quotes a cell.
/// </summary>
public sealed class WorkbookFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    public WorkbookFormatException(WorkbookProblem problem, string message, Exception? inner = null) : base(message, inner) =>
        Problem = problem;

    /// <summary>What kind of problem.</summary>
    public WorkbookProblem Problem { get; }
}
