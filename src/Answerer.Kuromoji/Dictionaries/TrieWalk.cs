using System.Runtime.CompilerServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>A walk from the root of a double array, character by character.</summary>
internal ref struct TrieWalk(ReadOnlySpan<TrieUnit> units)
{
    private readonly ReadOnlySpan<TrieUnit> units = units;
    private TrieUnit unit = units[DoubleArray.RootSlot];
    private int slot = DoubleArray.RootSlot;

    /// <summary>Whether the characters so far make a word.</summary>
    public readonly bool EndsWord => unit.IsLeaf || unit.EndsWord;

    /// <summary>The value of that word.</summary>
    public readonly int Value => (unit.IsLeaf ? unit : units[unit.ChildBase]).Value;

    /// <summary>Goes on by a character's code (0: a character in no word); false if no word goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Step(int code)
    {
        if (code == 0 || unit.IsLeaf)
            return false;
        var childSlot = unit.ChildBase + code;
        var child = units[childSlot];
        if (child.Parent != slot)
            return false;
        unit = child;
        slot = childSlot;
        return true;
    }
}
