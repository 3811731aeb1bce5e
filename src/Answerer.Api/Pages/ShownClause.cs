using Answerer.Application.Clauses;

namespace Answerer.Api.Pages;

/// <summary>A clause with its quoted passages.</summary>
internal sealed record ShownClause(string Service, ClauseEntry Clause, IReadOnlyList<IReadOnlyList<TextPiece>> Paragraphs)
{
    /// <summary>The heading as the paper has it.</summary>
    public string Heading => Clause.Section is null ? Clause.Title : $"{Clause.Section} {Clause.Title}";
}
