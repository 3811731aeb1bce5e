using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Lattices;

/// <summary>
/// Of all nodes with one context id that end at the current place, the cheapest: the others can't be on the best path.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Predecessor
{
    /// <summary>Cost and node in one number (<see cref="Rank.Of"/>).</summary>
    public long Rank;
    public int Context;
}
