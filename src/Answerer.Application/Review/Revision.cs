using Answerer.Application.Ask;

namespace Answerer.Application.Review;

/// <summary>What a person made of an answer.</summary>
/// <param name="Text">The text; null as found, "" for a blank cell.</param>
/// <param name="Choice">The label or figure; null as found, "" for a blank cell.</param>
/// <param name="Approved">Whether it is approved.</param>
/// <param name="Evidence">The passage that is the basis instead of the program's, or null.</param>
/// <param name="Reviewer">Name of the last person who changed it, or null.</param>
internal sealed record Revision(string? Text, string? Choice, bool Approved, QuotedPassage? Evidence, string? Reviewer)
{
    /// <summary>As the program found it.</summary>
    public static Revision None { get; } = new(null, null, false, null, null);
}
