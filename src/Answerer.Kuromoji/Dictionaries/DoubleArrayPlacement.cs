using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// Finds places for the nodes of a trie in a double array (Aoe 1989). Only the children of a branching node need a search;
/// chains of single children follow behind, one slot after the other (see <see cref="DoubleArray.Unpack"/>), so that a walk
/// along them stays in a cache line and nothing has to be stored for them. A node that ends a word and goes on branches too:
/// its value is a child of code 0.
/// </summary>
internal static class DoubleArrayPlacement
{
    /// <summary>A slot that was passed over this often is given up: the area around it is nearly full.</summary>
    private const ushort MaxAttemptsPerSlot = 5000;

    /// <summary>The bases of the branching nodes in preorder, the root first.</summary>
    public static int[] FindBases(TrieShape shape)
    {
        var branches = Branches(shape);
        var order = Enumerable.Range(0, branches.Count).OrderByDescending(index => branches[index].Count).ToArray();
        var bases = new int[branches.Count];
        var slots = new SlotSearch();
        foreach (var index in order)
            bases[index] = slots.Take(CollectionsMarshal.AsSpan(branches[index]));
        return bases;
    }

    /// <summary>The sorted child codes of each branching node.</summary>
    private static List<List<int>> Branches(TrieShape shape)
    {
        var root = new List<int>();
        var branches = new List<List<int>> { root };
        var open = new Stack<List<int>?>([root]);
        for (var node = 0; node < shape.Codes.Length; node++)
        {
            var flags = shape.Flags[node];
            var siblings = flags.HasFlag(TrieNodeFlags.LastSibling) ? open.Pop() : open.Peek();
            siblings?.Add(shape.Codes[node]);
            if (!flags.HasFlag(TrieNodeFlags.HasChildren))
                continue;
            List<int>? children = null;
            if (DoubleArray.IsBranching(shape.Flags, node))
                branches.Add(children = flags.HasFlag(TrieNodeFlags.EndsWord) ? [0] : []);
            open.Push(children);
        }
        foreach (var children in branches)
            children.Sort();
        return branches;
    }

    private sealed class SlotSearch
    {
        private bool[] used = new bool[1 << 16];
        private ushort[] attempts = new ushort[1 << 16];
        private int firstFree = DoubleArray.RootSlot + 1;

        /// <summary>Takes free slots for the codes and returns their base.</summary>
        public int Take(ReadOnlySpan<int> codes)
        {
            if (codes.IsEmpty)
                return 0; // the root of an empty trie

            while (used[firstFree] || attempts[firstFree] > MaxAttemptsPerSlot)
                firstFree++;
            var slot = Math.Max(firstFree, codes[0]);
            while (true)
            {
                EnsureRoom(slot + codes[^1] + 1);
                if (!used[slot])
                {
                    if (Fits(slot - codes[0], codes))
                        break;
                    if (attempts[slot] <= MaxAttemptsPerSlot)
                        attempts[slot]++;
                }
                slot++;
            }
            foreach (var code in codes)
                used[slot - codes[0] + code] = true;
            return slot - codes[0];
        }

        private bool Fits(int childBase, ReadOnlySpan<int> codes)
        {
            foreach (var code in codes)
            {
                if (used[childBase + code])
                    return false;
            }
            return true;
        }

        private void EnsureRoom(int length)
        {
            if (length < used.Length)
                return;
            Array.Resize(ref used, length * 2);
            Array.Resize(ref attempts, length * 2);
        }
    }
}
