namespace Answerer.Answering.Judging;

/// <summary>The reply to a yes/no item: settled or not.</summary>
/// <param name="Choice">The choice, or null when the evidence doesn't settle it.</param>
/// <param name="Condition">What limits a partial choice.</param>
/// <param name="Why">What decided, in Japanese.</param>
internal sealed record Verdict(Choice? Choice, Condition? Condition, string Why)
{
    /// <summary>What speaks against the choice without ruling it out, in Japanese; null when nothing does.</summary>
    public string? Doubt { get; init; }

    /// <summary>The evidence doesn't settle the item.</summary>
    public static Verdict Unsettled(string why) => new(null, null, why);
}
