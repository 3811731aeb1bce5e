using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Answering.Judging;
using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>The answer to one part of a question.</summary>
internal sealed record PartAnswer(AskedPart Part, AnswerStatus Status, double Confidence, Finding? Finding, Clause? Nearest, Verdict? Verdict, string? Reason)
{
    /// <summary>The figure asked for.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>What the confidence was computed from.</summary>
    public Signals Signals { get; init; }
}
