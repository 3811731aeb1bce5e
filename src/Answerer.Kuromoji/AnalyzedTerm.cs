using System.Runtime.InteropServices;

namespace Answerer.Kuromoji;

/// <summary>A term as an index holds it, and the token that it came from.</summary>
/// <param name="Term">The term.</param>
/// <param name="Token">The token, with its attributes and its place in the text that was cut; of a number, the first one.</param>
/// <param name="Start">Where the term starts in the text as it was given, in UTF-16 units.</param>
/// <param name="End">Where the term ends, in UTF-16 units, exclusive.</param>
/// <param name="PositionIncrement">Distance from the term before it in tokens, those left out included; 0 for a compound beside its first part.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AnalyzedTerm(string Term, Token Token, int Start, int End, int PositionIncrement)
{
    /// <summary>Over how many tokens a compound reaches, those left out included; 1 for others.</summary>
    public int PositionLength => Token.PositionLength;
}
