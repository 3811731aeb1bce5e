namespace Answerer.Answering;

/// <summary>The figure that answers a question for a number.</summary>
/// <param name="Value">The number, or null when the paper says it in words (即時).</param>
/// <param name="Unit">Its unit as the paper writes it ("日", "年"), or "" without one.</param>
/// <param name="Text">The figure as the paper writes it ("90 日間", "即時").</param>
public sealed record Quantity(decimal? Value, string Unit, string Text);
