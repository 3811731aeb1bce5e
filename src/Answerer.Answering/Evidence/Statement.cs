using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>What a sentence of a paper (or one half of it) asserts.</summary>
/// <param name="Range">Where it stands in the clause's text.</param>
/// <param name="Text">Folded (NFKC, lower case, no white space).</param>
/// <param name="Denies">Whether it ends in a denial.</param>
/// <param name="Condition">What limits it, or null.</param>
/// <param name="CustomersDuty">Whether it leaves the matter to the customer.</param>
/// <param name="Pointer">Whether it only points to another document or section.</param>
/// <param name="Figures">The figures it states.</param>
internal sealed record Statement(TextRange Range, string Text, bool Denies, Condition? Condition, bool CustomersDuty, bool Pointer, IReadOnlyList<Figure> Figures)
{
    /// <summary>Whether it needs the sentence before it to be understood.</summary>
    public required bool PointsBack { get; init; }

    /// <summary>Whether it says "at once" instead of a figure.</summary>
    public bool AtOnce => Text.Contains("即時", StringComparison.Ordinal);
}
