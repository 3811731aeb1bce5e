namespace Answerer.Answering.Asking;

/// <summary>A limit that an item demands (30日以内, 1年以上).</summary>
/// <param name="Value">The figure in <paramref name="Unit"/>.</param>
/// <param name="Unit">Unit class: "day" for all lengths of time, else the unit itself.</param>
/// <param name="AtMost">Whether the figure is an upper limit; else a lower one.</param>
/// <param name="Text">As written.</param>
internal sealed record Bound(decimal Value, string Unit, bool AtMost, string Text);
