namespace Answerer.Excel.Layout;

/// <summary>
/// Finds the rows that look like table headers: short texts of which several are header words, naming something asked or numbered and
/// something answered. What stands below decides later whether a table is read from them.
/// </summary>
internal sealed partial class HeaderFinder(SheetGrid grid)
{
    private const int LongestHeaderText = 60;
    private const int LongestTitle = 40;
    private const int WidestGap = 3;
    private const int MostBeside = 6;
    private const int MostHeaderColumns = 200;
    private const int MostBlocks = 200;
    private const int LeastRecognised = 2;

    private readonly Dictionary<string, (HeaderReading Reading, bool IsLabel)> readings = new(StringComparer.Ordinal);
    private readonly List<HeaderBlock> blocks = [];
    private readonly List<Part> tall = [];

    /// <summary>All header blocks, top down, then left to right. A forced row is read as a header whatever it says.</summary>
    public IReadOnlyList<HeaderBlock> Find(int? forcedRow, CancellationToken cancellation)
    {
        foreach (var row in grid.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks.Count >= MostBlocks) break;
            if (row.IsBulk && row.Number != forcedRow)
            {
                // Of data only what reaches down concerns the rows below.
                foreach (var cell in row.Cells)
                    if (grid.AreaAt(cell.Ref.Row, cell.Ref.Column).Rows > 1) tall.Add(PartOf(cell));
                continue;
            }
            var parts = PartsOf(row);
            if (forcedRow is { } forced)
            {
                if (row.Number == forced && parts.Count > 0) blocks.Add(Build(row.Number, parts));
                continue;
            }
            // Most rows of a long sheet aren't worth a closer look.
            if (parts.Count(IsRecognised) < LeastRecognised) continue;
            foreach (var run in Runs(parts))
                foreach (var table in SideBySide(run))
                    if (!TryAdd(row.Number, table) && !TryAdd(row.Number, Outside(row.Number, table))) TryAddWithin(row.Number, table);
        }
        return blocks;
    }

    // Beside a table whose rows go on here, another one may begin.
    private List<Part> Outside(int row, List<Part> parts)
    {
        var outside = parts.FindAll(p => !blocks.Exists(b => b.Bottom < row && p.Area.First.Column <= b.LastColumn && p.Area.Last.Column >= b.FirstColumn));
        return outside.Count < parts.Count ? outside : [];
    }

    // Below one of two tables another one may begin while the other goes on.
    private void TryAddWithin(int row, List<Part> parts)
    {
        foreach (var (first, last) in blocks.Where(b => b.Bottom < row).TakeLast(MostBeside).Select(b => (b.FirstColumn, b.LastColumn)).Distinct().ToList())
        {
            var within = parts.FindAll(p => p.Area.First.Column >= first && p.Area.Last.Column <= last);
            if (within.Count < parts.Count) TryAdd(row, within);
        }
    }

    private bool TryAdd(int row, List<Part> parts)
    {
        if (!Qualifies(parts)) return false;
        var block = Build(row, parts);
        var above = blocks.FindLast(other => other.Overlaps(block));
        if (above is not null)
        {
            if (block.Top <= above.Bottom) return false;
            // Below a header only a clear one begins another table: headings and answers filled in already may be header words too.
            if (!above.IsRepeatedBy(block) && !IsClear(parts, FollowsBlank(block))) return false;
        }
        blocks.Add(block);
        return true;
    }

    // A blank row above, or a lone title after one.
    private bool FollowsBlank(HeaderBlock block) => TextsOver(block, block.Top - 1) switch
    {
        [] => true,
        [{ Text.Length: <= LongestTitle }] => TextsOver(block, block.Top - 2).Count == 0,
        _ => false,
    };

    private List<SheetCell> TextsOver(HeaderBlock block, int row) =>
        [.. grid.RowAt(row)?.Cells.Where(cell => cell.Ref.Column >= block.FirstColumn && cell.Ref.Column <= block.LastColumn) ?? []];

    private static bool IsRecognised(Part part) => part.Reading.Kind != HeaderKind.None || part.IsLabel;

    private static bool Qualifies(List<Part> parts)
    {
        if (parts.Count is < 2 or > MostHeaderColumns) return false;
        // A title and a name at the other edge of the sheet.
        if (parts is [var left, var right] && right.Area.First.Column - left.Area.Last.Column > WidestGap) return false;
        var recognised = parts.Count(IsRecognised);
        if (recognised < LeastRecognised || recognised * 3 < parts.Count) return false;
        var dated = parts.Exists(p => p.Reading.IsAnswer);
        var info = parts.Count(p => p.Reading.Kind == HeaderKind.Info || (p.Reading.Kind == HeaderKind.Date && !dated));
        if (info * 2 >= recognised) return false;
        var asks = parts.Exists(p => p.Reading.IsQuestion);
        var answers = parts.Exists(p => p.Reading.IsAnswer || p.Reading.Kind == HeaderKind.Assessment) || parts.Count(p => p.IsLabel) > 1;
        var orders = parts.Exists(p => p.Reading.Kind is HeaderKind.Number or HeaderKind.Category or HeaderKind.Control or HeaderKind.Unit
            or HeaderKind.Service or HeaderKind.Priority);
        return (asks && (answers || orders)) || (answers && orders);
    }

    private bool IsClear(List<Part> parts, bool afterBlankRow)
    {
        var drawn = parts.TrueForAll(p => grid.Sheet.Find(p.Area.First) is { } cell && (cell.Bold || cell.Fill is not null));
        return (afterBlankRow || drawn)
            && parts.Count(p => p.Reading.Kind != HeaderKind.None || p.IsLabel) * 3 >= parts.Count * 2
            && (parts.Exists(p => p.Reading.IsQuestion) || (parts[0].Reading.Kind == HeaderKind.Number && !IsFilledIn(parts[1]))) && parts.Exists(p => IsFilledIn(p) || p.Reading.Kind is HeaderKind.Customer or HeaderKind.Assessment)
            && parts.TrueForAll(p => p.Text.Length <= 20 && !ColumnProfile.IsNumbering(p.Text));
    }

    // The texts that stand in a row, those of vertical merges from above included.
    private List<Part> PartsOf(GridRow row)
    {
        tall.RemoveAll(part => part.Area.Last.Row < row.Number);
        var parts = new List<Part>(tall);
        foreach (var cell in row.Cells)
        {
            var part = PartOf(cell);
            parts.Add(part);
            if (part.Area.Rows > 1) tall.Add(part);
        }
        if (parts.Count > row.Cells.Count) parts.Sort((a, b) => a.Area.First.Column.CompareTo(b.Area.First.Column));
        return parts;
    }

    private Part PartOf(SheetCell cell)
    {
        var area = grid.AreaAt(cell.Ref.Row, cell.Ref.Column);
        if (cell.IsNumber || cell.Text.Length > LongestHeaderText) return new Part(area, cell.Text, HeaderReading.Nothing, IsLabel: false);
        if (!readings.TryGetValue(cell.Text, out var read))
        {
            var reading = HeaderWords.Read(cell.Text);
            readings[cell.Text] = read = (reading, IsMarkLabel(cell.Text, reading.Kind));
        }
        return new Part(area, cell.Text, read.Reading, read.IsLabel);
    }

    /// <summary>Whether a header text may head a column that is marked for one choice.</summary>
    public static bool IsChoiceLabel(string text) =>
        text.Length <= 20 && ChoiceWords.MeaningOf(text) != ChoiceMeaning.Unknown;

    /// <summary>Whether a header text names a choice and not what else a column may hold: 未対策, but not 対策内容.</summary>
    public static bool IsMarkLabel(string text) => IsMarkLabel(text, HeaderWords.Read(text).Kind);

    private static bool IsMarkLabel(string text, HeaderKind kind) =>
        (kind is HeaderKind.None or HeaderKind.Choice || (kind == HeaderKind.Item && !HeaderWords.IsOneWord(text)) || IsEnglishNo(text)) && IsChoiceLabel(text);

    /// <summary>Whether the header may be the English choice as well as the abbreviation of "number": its neighbours tell.</summary>
    public static bool IsEnglishNo(string text)
    {
        var lines = text.Split(['\n', '/', '／'], StringSplitOptions.TrimEntries);
        return Array.Exists(lines, line => TextFold.Fold(line) == "no") && Array.TrueForAll(lines, line => ChoiceWords.MeaningOf(line) == ChoiceMeaning.No);
    }

    // Sentences end a run: they belong to another table's body or to notes.
    private static IEnumerable<List<Part>> Runs(List<Part> parts)
    {
        var run = new List<Part>();
        foreach (var part in parts)
        {
            var sentence = part.Text.Length > LongestHeaderText
                || (part.Reading.Kind == HeaderKind.None && (part.Text.Length > 14 ? RowWords.IsQuestionLike(part.Text) : RowWords.IsInterrogative(part.Text)));
            if (!sentence) run.Add(part);
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0) yield return run;
    }

    // Two tables side by side repeat their headers, as a whole or from the second question column on.
    private static IEnumerable<List<Part>> SideBySide(List<Part> run)
    {
        if (run.Count is < 4 or > MostHeaderColumns) return [run];
        // 確認内容（管理面）| 確認内容（技術面）: brackets tell the tables apart.
        var keys = run.ConvertAll(part => HeaderWords.WithoutBrackets(TextFold.Fold(part.Text)));
        for (var period = 2; period * 2 <= run.Count; period++)
        {
            if (run.Count % period != 0 || !IsPeriodic(keys, period) || !run.Take(period).Any(part => part.Reading.IsQuestion)) continue;
            return Enumerable.Range(0, run.Count / period).Select(i => run.GetRange(i * period, period));
        }
        for (var i = 2; i + 2 <= run.Count; i++)
        {
            var (left, right) = (run.GetRange(0, i), run.GetRange(i, run.Count - i));
            if (BeginsAnother(run[i], run[i - 1]) && IsWhole(left) && IsWhole(right)) return SideBySide(right).Prepend(left);
        }
        var first = run.FindIndex(part => part.Reading.Kind == HeaderKind.Question);
        if (first < 0) return [run];
        var second = run.FindIndex(first + 1, part => HeaderWords.WithoutBrackets(TextFold.Fold(part.Text)) == keys[first]);
        if (second < 0 || !run.GetRange(first, second - first).Exists(part => part.Reading.IsAnswer)) return [run];
        var start = second;
        while (start > first + 1 && run[start - 1].Reading.Kind is HeaderKind.Number or HeaderKind.Category or HeaderKind.Control or HeaderKind.Item)
            start--;
        return SideBySide(run.GetRange(start, run.Count - start)).Prepend(run.GetRange(0, start));
    }

    // No.|項目|数値 beside No.|確認項目|有無: a number, or what comes after a gap, opens a table if both sides ask and take answers.
    private static bool BeginsAnother(Part part, Part previous) =>
        part.Reading.Kind == HeaderKind.Number || part.Area.First.Column > previous.Area.Last.Column + 1;

    private static bool IsWhole(List<Part> parts) => Qualifies(parts) && parts.Exists(part => part.Reading.IsQuestion) && parts.Exists(IsFilledIn);

    private static bool IsFilledIn(Part part) => part.Reading.IsAnswer || part.IsLabel || part.Reading.Kind == HeaderKind.Date;

    private static bool IsPeriodic(List<string> keys, int period)
    {
        for (var i = period; i < keys.Count; i++)
            if (keys[i] != keys[i - period]) return false;
        return true;
    }

    /// <summary>A text in a row that may belong to a header.</summary>
    private sealed record Part(CellRange Area, string Text, HeaderReading Reading, bool IsLabel);
}
