using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Answering.Judging;

namespace Answerer.Answering;

/// <summary>The answer to one part of a question.</summary>
internal sealed record PartAnswer(AskedPart Part, AnswerStatus Status, double Confidence, Finding? Finding, Verdict? Verdict, string? Reason)
{
    /// <summary>The figure asked for.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>What the confidence was computed from.</summary>
    public Signals Signals { get; init; }
}
