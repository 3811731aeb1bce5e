namespace Answerer.Excel.Reading;

/// <summary>Merged ranges as Excel would accept them.</summary>
internal static class MergeSet
{
    /// <summary>Removes single cells and every range that overlaps one above or left of it.</summary>
    public static void DropOverlaps(List<CellRange> merges)
    {
        if (merges.Count == 0) return;
        // Down the rows: for each column the last row that an accepted range takes.
        var takenTo = new int[CellRef.MaxColumn + 1];
        var accepted = new List<CellRange>(merges.Count);
        merges.Sort((a, b) => a.First.CompareTo(b.First));
        foreach (var merge in merges)
        {
            var columns = takenTo.AsSpan(merge.First.Column, merge.Columns);
            if (merge.First == merge.Last || columns.ContainsAnyInRange(merge.First.Row, CellRef.MaxRow)) continue;
            columns.Fill(merge.Last.Row);
            accepted.Add(merge);
        }
        merges.Clear();
        merges.AddRange(accepted);
    }
}
