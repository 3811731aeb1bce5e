namespace Answerer.Indexing;

/// <summary>One side of a <see cref="Contrast"/>.</summary>
/// <param name="Name">Its name in Japanese, as reasons say it.</param>
/// <param name="Words">The words that tell it (compact form).</param>
public sealed record ContrastSide(string Name, IReadOnlyList<string> Words)
{
    /// <summary>Whether a text has one of the words.</summary>
    public bool IsNamedIn(string text) => Words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
