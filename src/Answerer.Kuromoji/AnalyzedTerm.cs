using System.Runtime.InteropServices;

namespace Answerer.Kuromoji;

/// <summary>A term as an index holds it, and the token that it came from.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">Where the token starts in the text, in UTF-16 units.</param>
/// <param name="End">Where the token ends, in UTF-16 units, exclusive.</param>
/// <param name="PositionIncrement">Distance from the term before it in tokens, those left out included; 0 for a compound beside its first part.</param>
/// <param name="PositionLength">Over how many tokens a compound reaches, those left out included; 1 for others.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AnalyzedTerm(string Term, int Start, int End, int PositionIncrement, int PositionLength);
