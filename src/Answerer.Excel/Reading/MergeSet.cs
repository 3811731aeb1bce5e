namespace Answerer.Excel.Reading;

/// <summary>Merged ranges as Excel would accept them.</summary>
internal static class MergeSet
{
    /// <summary>Removes single cells and every range that overlaps one above or left of it; n ranges take O(n log n).</summary>
    public static void DropOverlaps(List<CellRange> merges)
    {
        // A sweep down the rows: the ranges alive in a row don't overlap, so their first columns order them.
        var alive = new SortedSet<(int First, int Last)>();
        var ends = new PriorityQueue<(int First, int Last), int>();
        var accepted = new List<CellRange>(merges.Count);
        merges.Sort((a, b) => a.First.CompareTo(b.First));
        foreach (var merge in merges)
        {
            if (merge.First == merge.Last) continue;
            while (ends.TryPeek(out var ended, out var lastRow) && lastRow < merge.First.Row)
            {
                ends.Dequeue();
                alive.Remove(ended);
            }
            var columns = (First: merge.First.Column, Last: merge.Last.Column);
            var leftOf = alive.GetViewBetween((0, 0), (columns.Last, int.MaxValue)).Max;
            if (leftOf.Last >= columns.First) continue;
            alive.Add(columns);
            ends.Enqueue(columns, merge.Last.Row);
            accepted.Add(merge);
        }
        merges.Clear();
        merges.AddRange(accepted);
    }
}
