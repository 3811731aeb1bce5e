using System.Runtime.CompilerServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>A walk from the root of a double array, character by character.</summary>
internal ref struct TrieWalk(ReadOnlySpan<TrieUnit> units)
{
    private readonly ReadOnlySpan<TrieUnit> _units = units;
    private TrieUnit _unit = units[DoubleArray.RootSlot];
    private int _slot = DoubleArray.RootSlot;

    /// <summary>Whether the characters so far make a word.</summary>
    public readonly bool EndsWord => _unit.IsLeaf || _unit.EndsWord;

    /// <summary>The value of that word.</summary>
    public readonly int Value => (_unit.IsLeaf ? _unit : _units[_unit.ChildBase]).Value;

    /// <summary>Goes on by a character's code (0: a character in no word); false if no word goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Step(int code)
    {
        if (code == 0 || _unit.IsLeaf)
            return false;
        var slot = _unit.ChildBase + code;
        var unit = _units[slot];
        if (unit.Parent != _slot)
            return false;
        _unit = unit;
        _slot = slot;
        return true;
    }
}
