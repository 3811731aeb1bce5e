using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>Where an answer stands.</summary>
/// <param name="Paper">Full name of the service whose paper it is.</param>
/// <param name="Document">Document number, or null.</param>
/// <param name="Revision">Revision, or null.</param>
/// <param name="Section">The paper's own section number, or null.</param>
/// <param name="Title">Heading.</param>
/// <param name="Clause">Canonical clause id.</param>
/// <param name="Quote">Verbatim text of the paper (wrapped lines joined).</param>
/// <param name="Lines">Where the quote stands in the file.</param>
public sealed record Citation(string Paper, string? Document, string? Revision, string? Section, string Title, string Clause, string Quote, LineRange Lines);
