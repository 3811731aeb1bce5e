using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Lattices;

/// <summary>
/// A word at a place of the text, with the cheapest way to it. Nodes that end at the same place are linked, the youngest
/// first. One record, since the links scatter the nodes and each visit wants most of it.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct LatticeNode
{
    /// <summary>Cost of the cheapest path up to and with this word.</summary>
    public int Cost;

    /// <summary>The preceding node on that path.</summary>
    public int Previous;

    /// <summary>The next node that ends at the same place, or <see cref="Lattice.None"/>.</summary>
    public int NextAtEnd;

    public int Word;

    public int Start;

    /// <summary>The word's context id, for the connection to either side.</summary>
    public int Context;
}
