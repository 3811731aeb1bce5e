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

    private readonly Table<TrieUnit> trie = lexical.Trie;
    private readonly Table<uint> entries = lexical.Entries;
    private readonly Walk[] walks = new Walk[BlockLength];
    private readonly int[] shortest = new int[BlockLength]; // match by place inside the block
    private readonly int[] longest = new int[BlockLength];
    private WordMatch[] matches = new WordMatch[8 * BlockLength];
    private int matchCount;
    private int blockStart;
    private int blockEnd;

    /// <summary>Starts a text.</summary>
    public void Start() => blockEnd = 0;

    public ref readonly WordMatch this[int match] => ref matches[match];

    /// <summary>The shortest match at a place, or <see cref="Lattice.None"/>. Places must come in ascending order.</summary>
    public int ShortestAt(int position)
    {
        if (position >= blockEnd)
            FindFrom(position);
        return shortest[position - blockStart];
    }

    private void FindFrom(int position)
    {
        blockStart = position;
        blockEnd = Math.Min(position + BlockLength, text.Length);
        matchCount = 0;
        var count = blockEnd - blockStart;
        var root = trie[DoubleArray.RootSlot].ChildBase;
        for (var place = 0; place < count; place++)
        {
            shortest[place] = Lattice.None;
            walks[place] = new Walk { Place = place, Slot = DoubleArray.RootSlot, ChildBase = root };
        }
        for (var depth = 0; count > 0; depth++)
            count = Step(count, depth);
    }

    /// <summary>Takes the walks one character on, and returns how many can go farther.</summary>
    private int Step(int count, int depth)
    {
        var units = trie;
        var active = walks.AsSpan(0, count);
        var infos = text.Infos[(blockStart + depth)..];
        var remaining = 0;
        for (var index = 0; index < active.Length; index++)
        {
            var walk = active[index];
            var code = CharacterInfo.TrieCode(infos[walk.Place]);
            if (code == 0)
                continue;
            var slot = walk.ChildBase + code;
            var unit = units[slot];
            if (unit.Parent != walk.Slot)
                continue;
            if (unit.IsLeaf)
            {
                Add(walk.Place, depth + 1, unit.Value);
                continue;
            }
            if (unit.EndsWord)
                Add(walk.Place, depth + 1, units[unit.ChildBase].Value);
            active[remaining++] = new Walk { Place = walk.Place, Slot = slot, ChildBase = unit.ChildBase };
        }
        return remaining;
    }

    private void Add(int place, int length, int word)
    {
        if (matchCount == matches.Length)
            Array.Resize(ref matches, matchCount * 2);
        matches[matchCount] = new WordMatch { End = blockStart + place + length, Word = word, Entry = entries[word], Next = Lattice.None };
        if (shortest[place] == Lattice.None)
            shortest[place] = matchCount;
        else
            matches[longest[place]].Next = matchCount;
        longest[place] = matchCount++;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Walk
    {
        public int Place;
        public int Slot;
        public int ChildBase;
    }
}
