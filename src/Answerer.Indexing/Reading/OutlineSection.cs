namespace Answerer.Indexing.Reading;

/// <summary>A section found in a paper, by indexes into its lines.</summary>
/// <param name="From">Its heading.</param>
/// <param name="Body">The first line of its text.</param>
/// <param name="End">The first line after it.</param>
/// <param name="Section">The paper's own number, or null.</param>
/// <param name="Title">The heading without its number.</param>
/// <param name="Number">The standard's number as written, or the id of an unnumbered section.</param>
internal sealed record OutlineSection(int From, int Body, int End, string? Section, string Title, string Number);
