namespace Answerer.Indexing;

/// <summary>Something odd in a paper, reported and never repaired.</summary>
/// <param name="Kind">One of the constants of <see cref="WarningKind"/>.</param>
/// <param name="Clause">Where, or null for the paper as a whole.</param>
/// <param name="Lines">Where in the file, or null.</param>
/// <param name="Message">What was found, in Japanese.</param>
public sealed record ImportWarning(string Kind, string? Clause, LineRange? Lines, string Message);
