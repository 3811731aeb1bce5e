namespace Answerer.Kuromoji;

/// <summary>What an analyzer evens out beyond Lucene's default chain. Offsets always are those of the text as given.</summary>
[Flags]
public enum Normalizations
{
    /// <summary>Nothing: the terms are Lucene's.</summary>
    None = 0,

    /// <summary>The text is brought into NFKC before it is cut: ㈱ and (株), ｻｰﾊﾞ and サーバ meet (<see cref="CompatibilityForms"/>).</summary>
    Compatibility = 1,

    /// <summary>Iteration marks are written out before the text is cut: 時々 becomes 時時 (<see cref="Kuromoji.IterationMarks"/>).</summary>
    IterationMarks = 2,

    /// <summary>A number becomes one term in Arabic digits, however it is written: 十二, 一二, １２, 1,200 and 1.2千.</summary>
    Numbers = 4,
}
