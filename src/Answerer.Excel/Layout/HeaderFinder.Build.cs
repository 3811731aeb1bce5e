namespace Answerer.Excel.Layout;

/// <summary>Puts the header together: rows above that group columns, rows below that divide them.</summary>
internal sealed partial class HeaderFinder
{
    private const int LongestGroupText = 30;
    private const int MostRowsAbove = 2;
    private const int MostRowsBelow = 2;

    private HeaderBlock Build(int row, List<Part> parts)
    {
        var first = parts.Min(p => p.Area.First.Column);
        var last = parts.Max(p => p.Area.Last.Column);
        var top = parts.Min(p => p.Area.First.Row);
        var bottom = row;
        var levels = new SortedDictionary<int, List<Part>> { [row] = parts };
        for (var upper = top; upper < row; upper++)
            levels[upper] = OwnParts(upper, first, last);
        for (var i = 0; i < MostRowsBelow; i++)
        {
            var reach = levels.Values.SelectMany(level => level).Max(p => p.Area.Last.Row);
            var below = OwnParts(bottom + 1, first, last);
            if (IsSectionRow(below, levels) || !Divides(below, levels[bottom], bottom + 1, reach > bottom))
            {
                bottom = Math.Min(Math.Max(bottom, reach), bottom + MostRowsBelow);
                break;
            }
            levels[++bottom] = below;
        }
        for (var i = 0; i < MostRowsAbove && top > 1; i++)
        {
            var above = OwnParts(top - 1, first, last);
            if (blocks.Exists(block => block.Bottom >= top - 1 && block.FirstColumn <= last && first <= block.LastColumn)) break;
            if (!Groups(above, parts)) break;
            levels[--top] = above;
        }
        return new HeaderBlock(top, bottom, CellsOf(levels, first, last));
    }

    /// <summary>The header that is known to stand in the given rows over the given columns.</summary>
    public HeaderBlock Over(int top, int bottom, int first, int last)
    {
        var levels = new SortedDictionary<int, List<Part>>();
        for (var row = top; row <= bottom; row++) levels[row] = OwnParts(row, first, last);
        return new HeaderBlock(top, bottom, CellsOf(levels, first, last));
    }

    private List<Part> OwnParts(int row, int first, int last)
    {
        var parts = new List<Part>();
        foreach (var cell in grid.RowAt(row)?.Cells ?? [])
            if (cell.Ref.Column >= first && cell.Ref.Column <= last) parts.Add(PartOf(cell));
        return parts;
    }

    // One text merged over columns that the header tells apart.
    private static bool IsSectionRow(List<Part> below, SortedDictionary<int, List<Part>> levels) =>
        below is [{ Area.Columns: > 1 } lone] && levels.Values.SelectMany(level => level)
            .Count(p => p.Area.First.Column >= lone.Area.First.Column && p.Area.Last.Column <= lone.Area.Last.Column && p.Area.Columns < lone.Area.Columns) > 1;

    // Whether the row below the header belongs to it: short texts under cells that are merged down, or across, or blank.
    private static bool Divides(List<Part> below, List<Part> header, int row, bool mergedDown)
    {
        if (below.Count == 0 || below.Exists(p => p.Text.Length > LongestGroupText)) return false;
        if (below.Exists(p => RowWords.IsNote(p.Text) || RowWords.IsExample(p.Text) || RowWords.IsInterrogative(p.Text))) return false;
        if (mergedDown && header.Exists(p => p.Area.Last.Row >= row && p.Area.First.Row < row)) return true;
        bool Under(Part part, Part upper) => part.Area.First.Column >= upper.Area.First.Column && part.Area.First.Column <= upper.Area.Last.Column;
        var wide = header.Where(p => p.Area.Columns > 1).ToList();
        if (below.Count >= 2 && Qualifies(below) && below.Count(p => wide.Exists(w => Under(p, w))) * 2 >= below.Count) return true;
        foreach (var part in below)
        {
            if (part.Reading.Kind is HeaderKind.None && !part.IsLabel) return false;
            var upper = header.Find(p => Under(part, p));
            if (upper is { Area.Columns: 1 } && !(upper.Reading.IsAnswer || upper.Reading.Kind is HeaderKind.Customer or HeaderKind.Assessment)) return false;
        }
        return below.Exists(part => wide.Exists(w => Under(part, w)) || !header.Exists(p => Under(part, p)));
    }

    // Whether the row above groups columns of the header: 貴社回答欄 over 選択 and コメント.
    private static bool Groups(List<Part> above, List<Part> header)
    {
        if (above.Count == 0) return false;
        // A lone text over the first column is the table's title, whatever words it ends in (３．自由記述).
        if (above is [{ Area.Columns: 1 } title] && title.Area.First.Column == header[0].Area.First.Column) return false;
        var groups = false;
        foreach (var part in above)
        {
            if (part.Text.Length > LongestGroupText || part.Reading.Kind == HeaderKind.Info || RowWords.IsNote(part.Text)) return false;
            var covered = header.Count(p => p.Area.First.Column >= part.Area.First.Column && p.Area.First.Column <= part.Area.Last.Column);
            if (covered == header.Count && header.Count > 1) return false;
            if (part.Area.Columns > 1 && covered > 1) groups = true;
            else if (part.Reading.IsAnswer || part.Reading.Kind is HeaderKind.Customer or HeaderKind.Assessment || part.Reading.Owner != HeaderOwner.Unknown) groups |= part.Area.Columns == 1;
            else if (part.Area.Columns == 1 && part.Reading.Kind == HeaderKind.None) return false;
        }
        return groups;
    }

    private static List<HeaderCell> CellsOf(SortedDictionary<int, List<Part>> levels, int first, int last)
    {
        var cells = new List<HeaderCell>();
        Part? previousLeaf = null;
        for (var column = first; column <= last; column++)
        {
            var path = PathAt(levels, column);
            var leaf = path.Count == 0 ? null : path[^1];
            if (leaf is not null && leaf == previousLeaf)
            {
                var wider = cells[^1];
                cells[^1] = wider with { Area = new CellRange(wider.Area.First, new CellRef(wider.Area.Last.Row, column)) };
                continue;
            }
            previousLeaf = leaf;
            var row = leaf?.Area.First.Row ?? levels.Keys.Last();
            var area = new CellRange(new CellRef(row, column), new CellRef(row, column));
            var reading = path.Count == 0 ? HeaderReading.Nothing : path.Select(p => p.Reading).Aggregate(HeaderReading.Combine);
            cells.Add(new HeaderCell(area, path.ConvertAll(p => p.Text), reading));
        }
        return cells;
    }

    private static List<Part> PathAt(SortedDictionary<int, List<Part>> levels, int column)
    {
        var path = new List<Part>();
        foreach (var (row, parts) in levels)
        {
            var part = parts.Find(p => column >= p.Area.First.Column && column <= p.Area.Last.Column)
                ?? Inherited(levels, row, parts, column);
            if (part is not null && !path.Contains(part)) path.Add(part);
        }
        return path;
    }

    // An unmerged group text stands over the blank cells to its right, as far as a lower row names columns of their own there.
    private static Part? Inherited(SortedDictionary<int, List<Part>> levels, int row, List<Part> parts, int column)
    {
        if (row == levels.Keys.Last()) return null;
        var left = parts.FindLast(p => p.Area.Last.Column < column);
        if (left is null || left.Area.Columns > 1 || left.Area.Rows > 1) return null;
        bool Divided(int c) => levels.Any(level => level.Key > row && level.Value.Exists(p => p.Area.First.Row > row && p.Area.First.Column == c));
        for (var c = left.Area.First.Column; c <= column; c++)
            if (!Divided(c)) return null;
        return left;
    }
}
