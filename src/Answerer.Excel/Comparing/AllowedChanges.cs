using Answerer.Excel.Packaging;

namespace Answerer.Excel.Comparing;

/// <summary>
/// What filling may change outside the sheets: the flag that asks for calculation, and, with an evidence sheet, its part and the
/// additions that make it known.
/// </summary>
internal sealed class AllowedChanges
{
    private static readonly HashSet<string> StyleLists = ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

    private readonly ComparedWorkbook before;
    private readonly ComparedWorkbook after;
    private readonly Sheet? evidence;
    private readonly HashSet<string> newParts = new(StringComparer.OrdinalIgnoreCase);

    public AllowedChanges(ComparedWorkbook before, ComparedWorkbook after)
    {
        this.before = before;
        this.after = after;
        evidence = FindEvidence();
        if (evidence is null) return;
        newParts.Add(evidence.PartName);
        newParts.Add(after.Package.Find(evidence.PartName)!.RelationshipsName);
        if (before.Source.StylesPart is null && after.Source.StylesPart is { } styles) newParts.Add(styles);
    }

    /// <summary>Whether the part may be new.</summary>
    public bool IsNewPart(PackagePart part) => newParts.Contains(part.Name);

    /// <summary>What may change in a part that is compared element by element; null for parts that are compared by their bytes.</summary>
    public ChangeRules? RulesFor(PackagePart part)
    {
        if (part == before.WorkbookPart) return new ChangeRules(WorkbookAttribute, WorkbookAddition);
        var rules = part switch
        {
            _ when Is(part, before.WorkbookPart.RelationshipsName) => Additions(IsNewRelationship),
            _ when Is(part, ComparedWorkbook.ContentTypesName) => Additions(IsNewContentType),
            _ when before.Source.StylesPart is { } styles && Is(part, styles) => new ChangeRules(StyleAttribute, StyleAddition),
            _ => null,
        };
        return rules is not null && evidence is null ? ChangeRules.None : rules;
    }

    // One sheet more than before, at the end, of the evidence sheet's name.
    private Sheet? FindEvidence()
    {
        var (old, now) = (before.Workbook.Sheets, after.Workbook.Sheets);
        if (now.Count != old.Count + 1 || before.Workbook.StructureProtected) return null;
        var last = now[^1];
        var isNew = before.Package.Find(last.PartName) is null && old.All(sheet => sheet.Name != last.Name);
        return isNew && last.Visibility == SheetVisibility.Visible && last.Name.StartsWith(EvidenceSheet.Name, StringComparison.Ordinal) ? last : null;
    }

    private bool WorkbookAttribute(string path, string name, string? old, string? now) =>
        path == "workbook/calcPr" && name == "fullCalcOnLoad" && now is not null && PartReader.IsTrue(now) && before.Source.HasFormulas;

    private bool WorkbookAddition(string path, MarkupNode node, bool atEnd) => (path, node.LocalName) switch
    {
        ("workbook", "calcPr") => before.Source.HasFormulas && node.Children.Count == 0 && node.Attributes.All(a => a.Name == "fullCalcOnLoad" && PartReader.IsTrue(a.Value)),
        ("workbook/sheets", "sheet") => atEnd && evidence is not null && node.Attribute("name") == evidence.Name,
        _ => false,
    };

    private bool IsNewRelationship(MarkupNode node) => node.LocalName == "Relationship"
        && after.Relationships.FirstOrDefault(r => r.Id == node.Attribute("Id")) is { } relationship && newParts.Contains(relationship.Target);

    private bool IsNewContentType(MarkupNode node) => node.LocalName == "Override"
        && node.Attribute("PartName") is { } name && newParts.Contains(name.TrimStart('/'));

    private static bool StyleAttribute(string path, string name, string? old, string? now) =>
        name == "count" && path.StartsWith("styleSheet/", StringComparison.Ordinal) && StyleLists.Contains(path["styleSheet/".Length..]);

    // Whole lists may be new; within a list only what comes after everything that was there, so that no index changes its meaning.
    private static bool StyleAddition(string path, MarkupNode node, bool atEnd) => path == "styleSheet"
        ? StyleLists.Contains(node.LocalName)
        : atEnd && path.StartsWith("styleSheet/", StringComparison.Ordinal) && StyleLists.Contains(path["styleSheet/".Length..]);

    private static ChangeRules Additions(Func<MarkupNode, bool> isAllowed) =>
        ChangeRules.None with { Addition = (path, node, _) => !path.Contains('/', StringComparison.Ordinal) && isAllowed(node) };

    private static bool Is(PackagePart part, string name) => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
