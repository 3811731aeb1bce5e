namespace Answerer.Excel;

/// <summary>How answers are written.</summary>
public sealed record WriteOptions
{
    /// <summary>Whether rows of a height set by hand are fitted to their new content as well (--fit-rows).</summary>
    public bool FitRows { get; init; }
}
