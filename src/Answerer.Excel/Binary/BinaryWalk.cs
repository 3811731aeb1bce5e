namespace Answerer.Excel.Binary;

/// <summary>
/// Lists what differs between a binary workbook and its filled copy: stream by stream, record by record, cell by cell. Allowed are
/// answers in cells without formula, their rows, strings added at the end of their table, and what only says where records stand.
/// </summary>
internal sealed class BinaryWalk(BinaryFile before, BinaryFile after)
{
    private readonly List<PackageDifference> differences = [];

    /// <summary>The cells that the differences are about.</summary>
    public HashSet<(string Sheet, CellRef Cell)> ChangedCells { get; } = [];

    public List<PackageDifference> Compare()
    {
        CompareEntries();
        CompareRecords("globals", Lasting(before.Records.Globals), Lasting(after.Records.Globals));
        CompareStrings();
        var (old, now) = (before.Records.Sheets, after.Records.Sheets);
        for (var i = 0; i < Math.Min(old.Count, now.Count); i++) CompareSheet(old[i], now[i]);
        return differences;
    }

    private void CompareEntries()
    {
        var now = after.Document.Entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        foreach (var entry in before.Document.Entries)
        {
            if (!now.Remove(entry.Path, out var other)) Add(DifferenceKind.PartRemoved, entry.Path, null, false, "ストリームがなくなっています。");
            else if (entry.ClassId != other.ClassId || (entry.Path != before.Stream.Path && !entry.Content.AsSpan().SequenceEqual(other.Content)))
                Add(DifferenceKind.PartChanged, entry.Path, null, false, "ストリームの内容が変わっています。");
        }
        foreach (var path in now.Keys) Add(DifferenceKind.PartAdded, path, null, false, "ストリームが増えています。");
    }

    /// <summary>The records whose bytes must stay: not those that say where others stand, nor cells and strings, which are looked at closely.</summary>
    private static List<BinaryRecord> Lasting(IReadOnlyList<BinaryRecord> records)
    {
        var strings = StringTable.Find(records);
        return [.. records.Where(record => record.Type is not (RecordType.ExtSst or RecordType.Index or RecordType.Dimensions or RecordType.Uncalced)).Except(strings)];
    }

    private void CompareRecords(string where, List<BinaryRecord> old, List<BinaryRecord> now)
    {
        for (var i = 0; i < Math.Max(old.Count, now.Count); i++)
        {
            if (i < old.Count && i < now.Count && SameRecord(old[i], now[i])) continue;
            var type = (int)(i < old.Count ? old[i] : now[i]).Type;
            Add(DifferenceKind.Element, before.Stream.Path, $"{where}/{type:X4}", false, "レコードが変わっています。");
            return;
        }
    }

    // A BOUNDSHEET begins with the place of its sheet in the stream.
    private static bool SameRecord(BinaryRecord a, BinaryRecord b)
    {
        var skip = a.Type == RecordType.BoundSheet && a.Length >= 4 && b.Length >= 4 ? 4 : 0;
        return a.Type == b.Type && a.Data[skip..].SequenceEqual(b.Data[skip..]);
    }

    // All strings keep place and bytes; only the two counts at the beginning grow.
    private void CompareStrings()
    {
        var (old, now) = (StringTable.Find(before.Records.Globals), StringTable.Find(after.Records.Globals));
        var kept = old.Count <= now.Count;
        for (var i = 0; kept && i < old.Count; i++)
            kept = i > 0 ? old[i].Raw.SequenceEqual(now[i].Raw) : old[i].Data[8..].SequenceEqual(now[i].Data[8..]) && old[i].UInt32(4) <= now[i].UInt32(4);
        if (!kept) Add(DifferenceKind.Element, before.Stream.Path, "globals/SST", false, "文字列の表が変わっています。");
    }

    private void CompareSheet(SheetRecords old, SheetRecords now)
    {
        var (oldTable, nowTable) = (old.CellTable(), now.CellTable());
        CompareRecords(old.Name, Lasting(Around(old, oldTable)), Lasting(Around(now, nowTable)));
        if (now.Records.Any(IsUncalced) != old.Records.Any(IsUncalced))
            Add(DifferenceKind.Element, before.Stream.Path, $"{old.Name}/{(int)RecordType.Uncalced:X4}", now.HasFormulas, "開くときの再計算の指定が変わっています。");
        new BinaryCellDifference(old.Name, before.Stream.Path, differences, ChangedCells).Compare(BinaryCellTable.Read(old), BinaryCellTable.Read(now));
    }

    private static bool IsUncalced(BinaryRecord record) => record.Type == RecordType.Uncalced;

    private static List<BinaryRecord> Around(SheetRecords sheet, (int First, int End) table) =>
        [.. sheet.Records.Take(table.First), .. sheet.Records.Skip(table.End)];

    private void Add(DifferenceKind kind, string part, string? where, bool allowed, string description) =>
        differences.Add(new PackageDifference(kind, part, where, allowed, description));
}
