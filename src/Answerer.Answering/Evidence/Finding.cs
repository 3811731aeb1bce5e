using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>The evidence found for one part of a question.</summary>
/// <param name="Clause">The clause with its ranking.</param>
/// <param name="Main">The statement that answers best.</param>
/// <param name="Sentences">Indexes of the sentences that belong into the answer, ascending; the main one is among them.</param>
/// <param name="Mentions">For each concept of the question its mention, 0 to 1, in those sentences and their heading.</param>
internal sealed record Finding(RankedClause Clause, Statement Main, IReadOnlyList<int> Sentences, double[] Mentions)
{
    /// <summary>Index of the sentence that holds <see cref="Main"/>.</summary>
    public required int MainSentence { get; init; }

    /// <summary>That the main statement states what is asked, if any of its clause does, 0 to 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>The same of the other half of its sentence; 0 without one.</summary>
    public double OfOtherHalf { get; init; }

    /// <summary>What the main statement is known by: a hash of its folded text.</summary>
    public uint SentenceHash => Fnv.Of('S', Main.Text);

    /// <summary>The clause that sent its reader to <see cref="Clause"/>, or null.</summary>
    public RankedClause? SentFrom { get; init; }

    /// <summary>The other statements of the answer's sentences (the other half of a contrast among them).</summary>
    public IReadOnlyList<Statement> Others { get; init; } = [];
}
