using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// One slot of the double array. <see cref="Parent"/> is the slot of the parent node (0: the slot is free).
/// <see cref="Link"/> is negative in a leaf: the complement of its value; otherwise it is twice the base of the node's
/// children, plus one if a word ends here (its value then stands in the slot at the base itself, the child of code 0).
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TrieUnit(int Link, int Parent)
{
    public bool IsLeaf => Link < 0;

    public int Value => ~Link;

    public int ChildBase => Link >> 1;

    public bool EndsWord => (Link & 1) != 0;

    public static TrieUnit Leaf(int value, int parent) => new(~value, parent);

    public static TrieUnit Inner(int childBase, bool endsWord, int parent) => new((childBase << 1) | (endsWord ? 1 : 0), parent);
}
