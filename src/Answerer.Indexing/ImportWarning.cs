namespace Answerer.Indexing;

/// <summary>Something odd in a paper, reported and never repaired.</summary>
/// <param name="Kind">One of the constants of <see cref="WarningKind"/>.</param>
/// <param name="Clause">Where, or null for the paper as a whole.</param>
/// <param name="Lines">Where in the file, or null.</param>
/// <param name="Message">What was found, in Japanese.</param>
public sealed record ImportWarning(string Kind, string? Clause, LineRange? Lines, string Message)
{
    /// <summary>The piece of the clause's text that is meant, or null.</summary>
    public TextRange? Range { get; init; }

    /// <summary>Whether the warning is about a piece of text that touches the range.</summary>
    public bool Touches(ClauseId clause, TextRange range) =>
        Clause == clause.Value && Range is { } own && own.Start < range.End && range.Start < own.End;
}
