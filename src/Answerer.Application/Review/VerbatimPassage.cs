using Answerer.Application.Ask;
using Answerer.Application.Jobs;
using Answerer.Indexing;

namespace Answerer.Application.Review;

/// <summary>Finds the passage that a person named in the paper itself.</summary>
internal static class VerbatimPassage
{
    private const int ShortestQuote = 4;

    /// <summary>The passage as the paper has it; null when those words don't stand in that clause of that service's paper.</summary>
    public static QuotedPassage? Find(IReadOnlyList<Paper> papers, string? service, NamedPassage named)
    {
        if (papers.FirstOrDefault(paper => paper.Service.Id == service) is not { } paper || paper.Find(new ClauseId(named.Clause)) is not { } clause) return null;
        var wanted = TextFolding.Squash(named.Quote);
        if (wanted.Length < ShortestQuote) return null;
        var text = clause.Text.Text;
        var folded = TextFolding.Fold(text, keepSpace: false, lower: true);
        var at = folded.Text.IndexOf(wanted, StringComparison.Ordinal);
        if (at < 0) return null;
        var (start, end) = folded.OriginalRange(at, at + wanted.Length);
        var lines = clause.Text.LinesOf(start, end - start);
        return new QuotedPassage(
            paper.Service.Name, paper.Service.Document, paper.Service.Revision, clause.Section, clause.Title, clause.Id.Value, text[start..end], [lines.First, lines.Last]);
    }
}
