using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Answering.Judging;
using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>The answer to one part of a question.</summary>
internal sealed record PartAnswer(AskedPart Part, AnswerStatus Status, double Confidence, Finding? Finding, Verdict? Verdict, string? Reason)
{
    /// <summary>The figure asked for.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Ids of the clauses that may treat what is asked, the most probable first.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>How the question fits the clauses; null where none was needed.</summary>
    public ClauseMatch? Match { get; init; }

    /// <summary>The controls that the question names by number.</summary>
    public IReadOnlyList<ClauseId> Named { get; init; } = [];

    /// <summary>What the confidence was computed from; null where nothing had to be weighed.</summary>
    public Signals? Signals { get; init; }

    /// <summary>The particulars that the confidence was computed from besides.</summary>
    public uint[] Features { get; init; } = [];

    /// <summary>Whether nothing but the confidence decides if it can be filled without a look.</summary>
    public bool Fillable { get; init; }
}
