using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Lattices;

/// <summary>A surface of the dictionary that stands in the text.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct WordMatch
{
    public int End;

    /// <summary>The first word of the surface, and its entry.</summary>
    public int Word;
    public uint Entry;

    /// <summary>The next longer match at the same place, or <see cref="Lattice.None"/>.</summary>
    public int Next;
}
