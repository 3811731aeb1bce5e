namespace Answerer.Indexing;

/// <summary>A folded text with the origin of each of its characters.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Origins">For each character the offset (UTF-16) in the original where its piece begins; one more entry holds the original's length.</param>
public sealed record FoldedText(string Text, int[] Origins)
{
    /// <summary>The half-open range of the original that a range of the folded text came from.</summary>
    public (int Start, int End) OriginalRange(int start, int end)
    {
        var last = end;
        // A piece that folds into several characters belongs to the range whole.
        while (last < Text.Length && last > start && Origins[last] == Origins[last - 1]) last++;
        return (Origins[start], Origins[last]);
    }
}
