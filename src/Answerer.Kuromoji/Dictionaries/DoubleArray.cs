using System.Runtime.CompilerServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// A trie as a double array over character codes: from a node to its child by one addition and one comparison.
/// Slot 0 stays free, the root lies in slot 1.
/// </summary>
internal static class DoubleArray
{
    public const int RootSlot = 1;

    /// <summary>Whether a node's children need a stored base: it has several, or one beside its own value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBranching(ReadOnlySpan<TrieNodeFlags> flags, int node) =>
        flags[node].HasFlag(TrieNodeFlags.HasChildren)
        && (flags[node].HasFlag(TrieNodeFlags.EndsWord) || !flags[node + 1].HasFlag(TrieNodeFlags.LastSibling));

    /// <summary>
    /// The first slot of the chains: behind all branching nodes' children, and so far up that no base becomes negative.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int FirstChainSlot(TrieShape shape, ReadOnlySpan<int> bases)
    {
        var highestCode = HighestCode(shape);
        var highestBase = 0;
        foreach (var childBase in bases)
            highestBase = Math.Max(highestBase, childBase);
        return highestBase + highestCode + 1;
    }

    /// <summary>How many slots the array takes: no base plus code lies outside.</summary>
    public static int UnitCount(TrieShape shape, ReadOnlySpan<int> bases)
    {
        var flags = shape.Flags;
        var chained = 0;
        for (var node = 0; node < flags.Length; node++)
        {
            if (flags[node].HasFlag(TrieNodeFlags.HasChildren) && !IsBranching(flags, node))
                chained++;
        }
        return FirstChainSlot(shape, bases) + chained + HighestCode(shape) + 1;
    }

    /// <summary>Writes the array into zeroed units. Values are given in the order of the words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Unpack(TrieShape shape, ReadOnlySpan<int> bases, ReadOnlySpan<int> values, Span<TrieUnit> units)
    {
        var codes = shape.Codes;
        var flags = shape.Flags;
        var nextChainSlot = FirstChainSlot(shape, bases);
        var nextBase = 0;
        var nextValue = 0;
        var openSlots = new int[256]; // nodes with siblings of the current path still to come
        var openBases = new int[256];
        var depth = 0;
        openSlots[0] = RootSlot;
        openBases[0] = bases[nextBase++];
        units[RootSlot] = TrieUnit.Inner(openBases[0], endsWord: false, parent: 0);
        for (var node = 0; node < codes.Length; node++)
        {
            var parent = openSlots[depth];
            var slot = openBases[depth] + codes[node];
            if (flags[node].HasFlag(TrieNodeFlags.LastSibling))
                depth--;
            if (!flags[node].HasFlag(TrieNodeFlags.HasChildren))
            {
                units[slot] = TrieUnit.Leaf(values[nextValue++], parent);
                continue;
            }
            var endsWord = flags[node].HasFlag(TrieNodeFlags.EndsWord);
            var childBase = IsBranching(flags, node) ? bases[nextBase++] : nextChainSlot++ - codes[node + 1];
            units[slot] = TrieUnit.Inner(childBase, endsWord, parent);
            if (endsWord)
                units[childBase] = TrieUnit.Leaf(values[nextValue++], slot);
            depth++;
            if (depth == openSlots.Length)
            {
                Array.Resize(ref openSlots, depth * 2);
                Array.Resize(ref openBases, depth * 2);
            }
            openSlots[depth] = slot;
            openBases[depth] = childBase;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int HighestCode(TrieShape shape)
    {
        var highest = 0;
        foreach (var code in shape.Codes)
            highest = Math.Max(highest, code);
        return highest;
    }
}
