namespace Answerer.Excel;

/// <summary>How answers are written.</summary>
public sealed record WriteOptions
{
    /// <summary>
    /// Whether rows with answers get a height that is estimated from their texts, also those of a height set by hand (--fit-rows).
    /// Otherwise the opening program fits them, if it does.
    /// </summary>
    public bool FitRows { get; init; }
}
