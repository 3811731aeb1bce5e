namespace Answerer.Indexing;

/// <summary>One word of an analysed text.</summary>
/// <param name="Text">Base form, folded, stemmed where it is Latin or a long katakana word.</param>
/// <param name="Range">Where it stands in the analysed (compact) text.</param>
/// <param name="Class">Its kind.</param>
public readonly record struct Term(string Text, TextRange Range, WordClass Class)
{
    /// <summary>Whether it names a place.</summary>
    public bool IsPlaceName { get; init; }
}
