using System.Text;
using Answerer.Answering;
using Answerer.Indexing;

namespace Answerer.Application.Fill.Placement;

/// <summary>Citations as a customer reads them (ANSWERS.md, Text): nothing internal, no line numbers.</summary>
internal static class CitationText
{
    /// <summary>All citations of an answer, each clause once, joined by ；.</summary>
    public static string Join(IReadOnlyList<Citation> citations) =>
        string.Join('；', citations.DistinctBy(citation => (citation.Paper, citation.Clause)).Select(Of));

    /// <summary>As many whole citations, best first, as fit; null when not even the first does.</summary>
    public static string? Join(IReadOnlyList<Citation> citations, int maxLength)
    {
        for (var count = citations.Count; count > 0; count--)
        {
            var text = Join([.. citations.Take(count)]);
            if (text.Length <= maxLength) return text;
        }
        return null;
    }

    private static string Of(Citation citation)
    {
        var text = new StringBuilder(citation.Paper).Append(" セキュリティホワイトペーパー");
        if (citation.Document is not null || citation.Revision is not null)
        {
            var edition = citation.Revision is null ? null : $"第{citation.Revision}版";
            text.Append('（').AppendJoin('、', new[] { citation.Document, edition }.Where(part => part is not null)).Append('）');
        }
        text.Append('「').Append(citation.Section is null ? citation.Title : $"{citation.Section} {citation.Title}").Append('」');
        if (new ClauseId(citation.Clause).IsNumbered) text.Append("（ISO/IEC 27017 項番 ").Append(citation.Clause).Append('）');
        return text.ToString();
    }
}
