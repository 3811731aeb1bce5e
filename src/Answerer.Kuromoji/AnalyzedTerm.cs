using System.Runtime.InteropServices;

namespace Answerer.Kuromoji;

/// <summary>A term as an index holds it, and the token that it came from.</summary>
/// <param name="Term">The term.</param>
/// <param name="Token">The token, with its attributes as the tokenizer gave them.</param>
/// <param name="PositionIncrement">Distance from the term before it in tokens, those left out included; 0 for a compound beside its first part.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AnalyzedTerm(string Term, Token Token, int PositionIncrement)
{
    /// <summary>Where the token starts in the text, in UTF-16 units.</summary>
    public int Start => Token.Start;

    /// <summary>Where the token ends, in UTF-16 units, exclusive.</summary>
    public int End => Token.End;

    /// <summary>Over how many tokens a compound reaches, those left out included; 1 for others.</summary>
    public int PositionLength => Token.PositionLength;
}
