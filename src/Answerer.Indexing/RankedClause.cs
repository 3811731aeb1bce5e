namespace Answerer.Indexing;

/// <summary>A clause with how well it fits a question.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Sentences">Its sentences in order.</param>
/// <param name="InTitle">For each concept of the query its mention in the heading, 0 to 1.</param>
/// <param name="InNames">For each concept its mention in the control's names and keywords, 0 to 1.</param>
public sealed record RankedClause(Clause Clause, IReadOnlyList<RankedSentence> Sentences, double[] InTitle, double[] InNames)
{
    /// <summary>How well the clause fits, 0 to about 1.</summary>
    public double Score { get; init; }

    /// <summary>How well the control's names alone fit, 0 to 1.</summary>
    public double NamesScore { get; init; }

    /// <summary>BM25 of the question's words in heading and text, over the clauses of all papers; 0 if none occurs.</summary>
    public double TermScore { get; init; }

    internal int Order { get; init; }
}
