using Answerer.Answering;
using Answerer.Indexing;

namespace Answerer.Application.Ask;

/// <summary>A citation as the contract writes it.</summary>
/// <param name="Paper">Full name of the service whose paper it is.</param>
/// <param name="Document">Document number, or null.</param>
/// <param name="Revision">Revision, or null.</param>
/// <param name="Section">The paper's own section number, or null.</param>
/// <param name="Title">Heading.</param>
/// <param name="Clause">Canonical clause id.</param>
/// <param name="Quote">Verbatim text.</param>
/// <param name="Lines">First and last line in the file, 1-based.</param>
public sealed record QuotedPassage(
    string Paper, string? Document, string? Revision, string? Section, string Title, string Clause, string Quote, IReadOnlyList<int> Lines)
{
    /// <summary>The contract's form of a citation.</summary>
    internal static QuotedPassage From(Citation citation) => new(
        citation.Paper,
        citation.Document,
        citation.Revision,
        citation.Section,
        citation.Title,
        citation.Clause,
        citation.Quote,
        [citation.Lines.First, citation.Lines.Last]);

    /// <summary>The engine's form of it.</summary>
    internal Citation ToCitation() => new(Paper, Document, Revision, Section, Title, Clause, Quote, new LineRange(Lines[0], Lines[^1]));
}
