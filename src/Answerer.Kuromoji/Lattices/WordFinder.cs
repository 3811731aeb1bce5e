using System.Runtime.InteropServices;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Lattices;

/// <summary>
/// Finds the surfaces of the dictionary that start at each place of the text, for a block of places at a time. All walks
/// through the trie take their first step, then those still going their second, and so on: the steps of a round don't wait
/// for one another, so that the processor fetches their data from memory side by side.
/// </summary>
internal sealed class WordFinder(LexicalTables lexical, TextView text)
{
    private const int BlockLength = 64;

    private readonly Table<TrieUnit> _trie = lexical.Trie;
    private readonly Table<uint> _entries = lexical.Entries;
    private readonly Walk[] _walks = new Walk[BlockLength];
    private readonly int[] _shortest = new int[BlockLength]; // match by place inside the block
    private readonly int[] _longest = new int[BlockLength];
    private WordMatch[] _matches = new WordMatch[8 * BlockLength];
    private int _matchCount;
    private int _blockStart;
    private int _blockEnd;

    /// <summary>Starts a text.</summary>
    public void Start() => _blockEnd = 0;

    public ref readonly WordMatch this[int match] => ref _matches[match];

    /// <summary>The shortest match at a place, or <see cref="Lattice.None"/>. Places must come in ascending order.</summary>
    public int ShortestAt(int position)
    {
        if (position >= _blockEnd)
            FindFrom(position);
        return _shortest[position - _blockStart];
    }

    private void FindFrom(int position)
    {
        _blockStart = position;
        _blockEnd = Math.Min(position + BlockLength, text.Length);
        _matchCount = 0;
        var count = _blockEnd - _blockStart;
        var root = _trie[DoubleArray.RootSlot].ChildBase;
        for (var place = 0; place < count; place++)
        {
            _shortest[place] = Lattice.None;
            _walks[place] = new Walk { Place = place, Slot = DoubleArray.RootSlot, ChildBase = root };
        }
        for (var depth = 0; count > 0; depth++)
            count = Step(count, depth);
    }

    /// <summary>Takes the walks one character on, and returns how many can go farther.</summary>
    private int Step(int count, int depth)
    {
        var trie = _trie;
        var walks = _walks.AsSpan(0, count);
        var infos = text.Infos[(_blockStart + depth)..];
        var remaining = 0;
        for (var index = 0; index < walks.Length; index++)
        {
            var walk = walks[index];
            var code = CharacterInfo.TrieCode(infos[walk.Place]);
            if (code == 0)
                continue;
            var slot = walk.ChildBase + code;
            var unit = trie[slot];
            if (unit.Parent != walk.Slot)
                continue;
            if (unit.IsLeaf)
            {
                Add(walk.Place, depth + 1, unit.Value);
                continue;
            }
            if (unit.EndsWord)
                Add(walk.Place, depth + 1, trie[unit.ChildBase].Value);
            walks[remaining++] = new Walk { Place = walk.Place, Slot = slot, ChildBase = unit.ChildBase };
        }
        return remaining;
    }

    private void Add(int place, int length, int word)
    {
        if (_matchCount == _matches.Length)
            Array.Resize(ref _matches, _matchCount * 2);
        _matches[_matchCount] = new WordMatch { End = _blockStart + place + length, Word = word, Entry = _entries[word], Next = Lattice.None };
        if (_shortest[place] == Lattice.None)
            _shortest[place] = _matchCount;
        else
            _matches[_longest[place]].Next = _matchCount;
        _longest[place] = _matchCount++;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Walk
    {
        public int Place;
        public int Slot;
        public int ChildBase;
    }
}
