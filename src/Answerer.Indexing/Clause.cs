namespace Answerer.Indexing;

/// <summary>One clause of a paper.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Section">The paper's own section number (<c>4.2</c>), or null for unnumbered sections.</param>
/// <param name="Title">Heading as the paper writes it.</param>
/// <param name="Text">Body: paragraphs and list items separated by LF, wrapped lines joined; every character traces to the file.</param>
public sealed record Clause(ClauseId Id, string? Section, string Title, TracedText Text)
{
    /// <summary>The lines of heading and body.</summary>
    public required LineRange Lines { get; init; }
}
