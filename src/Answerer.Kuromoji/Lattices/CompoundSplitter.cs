using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Lattices;

/// <summary>
/// Search mode's second thoughts on a long word of the best path: are its parts, long words being fined, not much dearer?
/// </summary>
internal sealed class CompoundSplitter(Lattice lattice, TextView text, Table<uint> entries)
{
    /// <summary>
    /// Looks for the best path through shorter words. The lattice under the word is scored anew for that and can't be used
    /// for anything else afterwards.
    /// </summary>
    /// <param name="compound">The node of the long word.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="penalty">By how much its parts may be dearer.</param>
    /// <param name="followingContext">The context id of the word behind it, or <see cref="Lattice.None"/>.</param>
    /// <param name="lastPart">The last node of the path through its parts.</param>
    /// <returns>Whether there is such a path, and cheap enough.</returns>
    public bool TrySplit(int compound, int end, int penalty, int followingContext, out int lastPart)
    {
        var node = lattice[compound];
        var highestCost = node.Cost + penalty + lattice.ConnectionCost(node.Context, followingContext);
        for (var place = node.Start + 1; place <= end; place++)
        {
            for (var index = lattice.YoungestAt(place); index != Lattice.None; index = lattice[index].NextAtEnd)
                Rescore(ref lattice[index], place, node.Start, node.Previous);
        }
        lastPart = lattice.CheapestAt(end, followingContext, out var cost);
        return lastPart != Lattice.None && cost <= highestCost && lattice[lastPart].Start != node.Start;
    }

    /// <summary>Scores a node as if the text began with the compound, which the best path before it leads to.</summary>
    private void Rescore(ref LatticeNode node, int end, int compoundStart, int beforeCompound)
    {
        if (node.Start < compoundStart)
        {
            node.Cost = Lattice.Unreachable;
            return;
        }
        var isUserWord = node.Word >= entries.Count;
        var wordCost = isUserWord ? UserDictionary.WordCost : WordEntry.Cost(entries[node.Word]);
        if (node.Start == compoundStart)
        {
            // Kuromoji fines user words here, and only here.
            ref var before = ref lattice[beforeCompound];
            node.Previous = beforeCompound;
            node.Cost = before.Cost + lattice.ConnectionCost(before.Context, node.Context) + wordCost + text.LengthPenalty(node.Start, end);
            return;
        }
        node.Previous = lattice.CheapestAt(node.Start, node.Context, out var cost);
        node.Cost = node.Previous == Lattice.None
            ? Lattice.Unreachable
            : cost + wordCost + (isUserWord ? 0 : text.LengthPenalty(node.Start, end));
    }
}
