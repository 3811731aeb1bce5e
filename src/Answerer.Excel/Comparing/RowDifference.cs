using System.Buffers;
using System.Globalization;
using Answerer.Excel.Markup;

namespace Answerer.Excel.Comparing;

/// <summary>Compares the rows of two sheets by their numbers, and the cells of differing rows by their columns.</summary>
internal sealed class RowDifference(string sheet, DifferenceList list)
{
    private readonly List<CellRef> changed = [];
    private readonly ArrayBufferWriter<byte> oldBetween = new();
    private readonly ArrayBufferWriter<byte> nowBetween = new();
    private int answers;

    /// <summary>Lists the differences of the rows of two sheets and tells which cells differ.</summary>
    public List<CellRef> Compare(SheetCursor old, SheetCursor now)
    {
        var (hasOld, hasNow) = (MoveNext(old, oldBetween), MoveNext(now, nowBetween));
        while (hasOld || hasNow)
        {
            if (hasOld && (!hasNow || old.Current.Number < now.Current.Number))
            {
                list.Add(DifferenceKind.Row, Place(old.Current.Number), allowed: false, "行がなくなっています。");
                hasOld = MoveNext(old, oldBetween);
            }
            else if (!hasOld || now.Current.Number < old.Current.Number)
            {
                CompareNewRow(now.Current);
                hasNow = MoveNext(now, nowBetween);
            }
            else
            {
                if (!old.Current.Raw.SequenceEqual(now.Current.Raw)) CompareRow(old.Current, now.Current);
                (hasOld, hasNow) = (MoveNext(old, oldBetween), MoveNext(now, nowBetween));
            }
        }
        if (!oldBetween.WrittenSpan.SequenceEqual(nowBetween.WrittenSpan))
            list.Add(DifferenceKind.Markup, sheet, allowed: false, "行の間の表記（空白・コメント）が変わっています。");
        return changed;
    }

    private static bool MoveNext(SheetCursor rows, ArrayBufferWriter<byte> between)
    {
        var found = rows.MoveNext();
        between.Write(rows.Gap);
        return found;
    }

    private void CompareNewRow(SheetRow row)
    {
        var cells = row.ReadCells(out var between);
        var plain = row.ReadAttributes().TrueForAll(a => a.Name is "r" or "spans" or "ht") && between.Length == 0 && cells.Count > 0;
        list.Add(DifferenceKind.Row, Place(row.Number), plain, "行が加わっています。");
        foreach (var cell in cells) CompareNewCell(row.Number, cell);
    }

    private void CompareRow(SheetRow before, SheetRow after)
    {
        var (old, now) = (before.ReadCells(out var oldBetween), after.ReadCells(out var nowBetween));
        if (!oldBetween.AsSpan().SequenceEqual(nowBetween))
            list.Add(DifferenceKind.Markup, Place(before.Number), allowed: false, "セルの間の表記（空白・コメント）が変わっています。");
        var answersBefore = answers;
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && (j == now.Count || old[i].Column < now[j].Column))
                Report(before.Number, old[i++], allowed: false, "セルがなくなっています。");
            else if (i == old.Count || now[j].Column < old[i].Column)
                CompareNewCell(before.Number, now[j++]);
            else
                CompareCell(before.Number, old[i++], now[j++]);
        }
        CompareRowAttributes(before, after, hasAnswer: answers > answersBefore);
    }

    // A row with an answer may lose the height that Excel computed or get another (fitted on request, also the one set by hand), and lose
    // its spans.
    private void CompareRowAttributes(SheetRow before, SheetRow after, bool hasAnswer)
    {
        var (oldOnes, nowOnes) = (before.ReadAttributes(), after.ReadAttributes());
        var differs = false;
        foreach (var name in oldOnes.Concat(nowOnes).Select(a => a.Name).Distinct(StringComparer.Ordinal))
        {
            var (old, now) = (Value(oldOnes, name), Value(nowOnes, name));
            if (old == now) continue;
            differs = true;
            var byHandStays = Value(nowOnes, "customHeight") is "1" or "true";
            var allowed = hasAnswer && name switch
            {
                "ht" => !byHandStays,
                "customHeight" => now is null,
                "spans" => now is null,
                _ => false,
            };
            list.Add(DifferenceKind.Row, $"{Place(before.Number)}/@{name}", allowed, "行の属性が変わっています。");
        }
        if (!differs && !oldOnes.Select(a => a.Raw).SequenceEqual(nowOnes.Select(a => a.Raw)))
            list.Add(DifferenceKind.Markup, Place(before.Number), allowed: false, "行の属性の順序または表記が変わっています。");
    }

    private static string? Value(List<MarkupAttribute> attributes, string name) => attributes.Find(attribute => attribute.Name == name)?.Value;

    private void CompareNewCell(int row, RowCell cell)
    {
        var allowed = !cell.HasFormula && cell.HasContent && cell.ReadAttributes().TrueForAll(a => a.Name is "r" or "s" or "t");
        Report(row, cell, allowed, cell.HasFormula ? "数式のセルが加わっています。" : "セルが加わっています。");
    }

    private void CompareCell(int row, RowCell before, RowCell after)
    {
        if (before.Raw.SequenceEqual(after.Raw)) return;
        if (before.HasFormula || after.HasFormula)
            Report(row, before, allowed: false, "数式のセルが変わっています。");
        // Type, metadata and phonetics speak of the old value and go with it; address and style stay.
        else if (!Lasting(before.ReadAttributes()).SequenceEqual(Lasting(after.ReadAttributes())))
            Report(row, before, allowed: false, "セルの書式または属性が変わっています。");
        else if (after.HasPhonetics)
            Report(row, before, allowed: false, "書き換えたセルにふりがなが残っています。");
        else
            Report(row, before, allowed: true, "セルの内容が変わっています。");
    }

    private void Report(int row, RowCell cell, bool allowed, string description)
    {
        list.Add(DifferenceKind.Cell, Place(row, cell.Column), allowed, description);
        changed.Add(new CellRef(row, cell.Column));
        if (allowed) answers++;
    }

    private static IEnumerable<(string Name, string Value)> Lasting(List<MarkupAttribute> attributes) =>
        attributes.Where(a => a.Name is not ("t" or "cm" or "vm" or "ph")).Select(a => (a.Name, a.Value));

    private string Place(int row) => string.Create(CultureInfo.InvariantCulture, $"{sheet}!{row}:{row}");

    private string Place(int row, int column) => $"{sheet}!{new CellRef(row, column)}";
}
