namespace Answerer.Application.Fill.Placement;

/// <summary>What a cell that takes one word or figure is to hold, or the reason why it stays blank.</summary>
/// <param name="Text">What is to be written; null when the cell stays blank.</param>
/// <param name="Number">The same as a number, where the cell takes one.</param>
/// <param name="Says">The label or figure that it stands for: written, or proposed to the person who decides; null without one.</param>
/// <param name="Obstacle">Why nothing may be written without a look, in Japanese; null when it may.</param>
internal sealed record Verdict(string? Text, decimal? Number, string? Says, string? Obstacle)
{
    /// <summary>May be written.</summary>
    public static Verdict Of(string text, decimal? number = null) => new(text, number, text, null);

    /// <summary>Must stay blank.</summary>
    public static Verdict Blank(string obstacle, string? proposal = null) => new(null, null, proposal, obstacle);

    /// <summary>The same label, written in the cell's own manner (a sign, a ticked box, a sentence behind it).</summary>
    public Verdict As(string text) => this with { Text = text };
}
