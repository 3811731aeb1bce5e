namespace Answerer.Indexing.Reading;

/// <summary>A sentence prepared for comparison with those of other papers.</summary>
internal sealed record SisterSentence(Clause Clause, TextRange Range, string Squashed, HashSet<int> Pairs)
{
    /// <summary>Whether it ends in a denial.</summary>
    public bool Denies => Squashed.TrimEnd('。').EndsWith("ません", StringComparison.Ordinal) || Squashed.TrimEnd('。').EndsWith("ない", StringComparison.Ordinal);

    /// <summary>All sentences of a paper's numbered clauses.</summary>
    public static List<SisterSentence> Of(Paper paper) =>
        [.. from clause in paper.Clauses
            where clause.Id.IsNumbered
            from range in SentenceSplitter.Split(clause.Text.Text)
            let squashed = TextFolding.Squash(range.In(clause.Text.Text))
            select new SisterSentence(clause, range, squashed, Bigrams.Of(squashed))];
}
