using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Lattices;

/// <summary>
/// The best predecessor at the current place for words of one context id; found once, however many such words start there.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Connection
{
    /// <summary>The turn (<see cref="Lattice.MoveTo"/>) in which the record was made; older ones mean nothing.</summary>
    public int Turn;
    public int Cost;
    public int Node;
}
