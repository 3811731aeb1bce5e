using System.Globalization;
using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Comparing;

/// <summary>Goes through the parts of both packages.</summary>
internal sealed class PackageWalk
{
    private readonly ComparedWorkbook before;
    private readonly ComparedWorkbook after;
    private readonly List<PackageDifference> differences = [];
    private readonly HashSet<(string Sheet, CellRef Cell)> changedCells = [];
    private readonly AllowedChanges allowed;

    public PackageWalk(ComparedWorkbook before, ComparedWorkbook after)
    {
        this.before = before;
        this.after = after;
        allowed = new AllowedChanges(before, after);
    }

    public List<PackageDifference> Compare()
    {
        foreach (var part in before.Package.Parts) ComparePart(part);
        foreach (var part in after.Package.Parts)
        {
            if (before.Package.Find(part.Name) is null)
                differences.Add(new PackageDifference(DifferenceKind.PartAdded, part.Name, null, allowed.IsNewPart(part), "パートが増えています。"));
        }
        ReadingCheck.Compare(before.Workbook, after.Workbook, changedCells, differences);
        return differences;
    }

    private void ComparePart(PackagePart part)
    {
        var list = new DifferenceList(part.Name, differences);
        if (after.Package.Find(part.Name) is not { } other)
        {
            list.Add(DifferenceKind.PartRemoved, null, allowed: false, "パートがなくなっています。");
            return;
        }
        if (part.Entry.FullName != other.Entry.FullName)
            list.Add(DifferenceKind.PartChanged, null, allowed: false, "パートの名前の表記が変わっています。");
        if (FirstDifference(part, other) is not { } offset) return;

        if (before.SheetOf(part) is { } sheet) CompareSheet(sheet, part, other, list);
        else if (allowed.RulesFor(part) is { } rules) MarkupDifference.Compare(before.ReadMarkup(part), after.ReadMarkup(other), rules, list);
        else list.Add(DifferenceKind.PartChanged, string.Create(CultureInfo.InvariantCulture, $"バイト {offset}"), allowed: false, "パートの内容が変わっています。");
    }

    private void CompareSheet(Sheet sheet, PackagePart part, PackagePart other, DifferenceList list)
    {
        using var old = before.ReadRows(part);
        using var now = after.ReadRows(other);
        foreach (var cell in new RowDifference(sheet.Name, list).Compare(old, now)) changedCells.Add((sheet.Name, cell));
        if (!IsSameAround(old, now)) MarkupDifference.Compare(before.ReadAroundRows(part), after.ReadAroundRows(other), ChangeRules.None, list);
    }

    private static bool IsSameAround(SheetCursor old, SheetCursor now)
    {
        if (!old.Head.AsSpan().SequenceEqual(now.Head)) return false;
        ReadOnlySpan<byte> left = default, right = default;
        while (true)
        {
            if (left.IsEmpty) old.ReadRest(out left);
            if (right.IsEmpty) now.ReadRest(out right);
            var common = Math.Min(left.Length, right.Length);
            if (common == 0) return left.Length == right.Length;
            if (!left[..common].SequenceEqual(right[..common])) return false;
            left = left[common..];
            right = right[common..];
        }
    }

    /// <summary>The first byte in which two parts differ, or null.</summary>
    private long? FirstDifference(PackagePart part, PackagePart other)
    {
        if (before.Package.IsSame(part, after.Package, other)) return null;
        using var a = before.Package.OpenStream(part);
        using var b = after.Package.OpenStream(other);
        var (left, right) = (new byte[16384], new byte[16384]);
        for (var offset = 0L; ; offset += left.Length)
        {
            var (m, n) = (a.ReadAtLeast(left, left.Length, throwOnEndOfStream: false), b.ReadAtLeast(right, right.Length, throwOnEndOfStream: false));
            var common = left.AsSpan(0, m).CommonPrefixLength(right.AsSpan(0, n));
            if (common < Math.Max(m, n)) return offset + common;
            if (m < left.Length) return null;
        }
    }
}
