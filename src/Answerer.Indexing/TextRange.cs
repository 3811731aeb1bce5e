namespace Answerer.Indexing;

/// <summary>A half-open range of UTF-16 offsets.</summary>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The piece of a text that the range names.</summary>
    public string In(string text) => text[Start..End];
}
