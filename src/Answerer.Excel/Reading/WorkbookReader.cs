using Answerer.Excel.Packaging;

namespace Answerer.Excel.Reading;

/// <summary>Reads a workbook from its package: parts are found by relationships alone, never by their usual names.</summary>
internal sealed class WorkbookReader
{
    private readonly Package package;
    private readonly Workbook? like;
    private readonly List<SheetEntry> entries = [];
    private readonly List<DefinedName> names = [];
    private bool structureProtected;
    private bool date1904;
    private Dialect dialect = Dialect.Transitional;

    private WorkbookReader(Package package, Workbook? like)
    {
        this.package = package;
        this.like = like;
    }

    /// <summary>Reads the bytes of a workbook.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="like">A workbook that is mostly the same, to share cells with; null for none.</param>
    /// <param name="limits">The reader's budgets.</param>
    /// <param name="cancellationToken">Noticed while streaming.</param>
    public static Workbook Read(ReadOnlyMemory<byte> bytes, Workbook? like, WorkbookLimits limits, CancellationToken cancellationToken)
    {
        using var opened = Package.Open(bytes, new ReadBudget(limits, cancellationToken));
        return new WorkbookReader(opened, like).Read(bytes);
    }

    private Workbook Read(ReadOnlyMemory<byte> bytes)
    {
        var workbookPart = FindWorkbookPart();
        ReadWorkbookPart(workbookPart);
        var relationships = Relationship.ReadAll(package, workbookPart);
        var byId = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        foreach (var relationship in relationships) byId.TryAdd(relationship.Id, relationship);
        var styles = StyleTable.Read(package, PartOf("styles"));
        var stringsPart = PartOf("sharedStrings");
        var strings = KnownStrings(stringsPart) ?? SharedStrings.ReadAll(package, stringsPart);
        var values = new CellValueReader(strings, date1904);

        var drafts = new List<SheetDraft>(entries.Count);
        var sheetParts = new HashSet<PackagePart>();
        foreach (var entry in entries)
        {
            if (SheetPart(entry, byId) is not { } part) continue;
            if (!sheetParts.Add(part)) throw new WorkbookFormatException(WorkbookProblem.Damaged, $"2 枚のシートが同じパートを指しています（{part.Name}）。");
            var alike = like?.Sheets.FirstOrDefault(sheet => sheet.PartName == part.Name);
            var draft = new SheetDraft(entry.Name, entry.Visibility, part.Name) { Cells = new List<SheetCell>(alike?.Cells.Count ?? 0) };
            SheetReader.Read(package, part, draft, values, styles, alike);
            drafts.Add(draft);
        }
        if (drafts.Count == 0)
            throw new WorkbookFormatException(WorkbookProblem.Unsupported, "ワークシートが 1 枚もありません。");

        new ListResolver(drafts, names, package.Budget).ResolveAll();
        var sheets = drafts.ConvertAll(draft => draft.ToSheet());
        return new Workbook(sheets, structureProtected)
        {
            Source = new WorkbookSource(
                bytes, package.Budget.Limits, dialect, workbookPart.Name, PartOf("styles")?.Name, styles, stringsPart?.Name, strings, drafts.Exists(d => d.HasFormulas)),
        };

        PackagePart? PartOf(string kind) => relationships.Where(r => r.Kind == kind).Select(r => r.Find(package)).FirstOrDefault(part => part is not null);
    }

    // Those of the other workbook, where they are packed into the same bytes.
    private IReadOnlyList<string>? KnownStrings(PackagePart? part)
    {
        if (part is null || like?.Source is not { StringsPart: { } name } source) return null;
        using var other = Package.Open(source.Bytes, new ReadBudget(source.Limits, CancellationToken.None));
        return package.IsSame(part, other, other.Find(name)!) ? source.Strings : null;
    }

    private PackagePart FindWorkbookPart()
    {
        var roots = Relationship.ReadAll(package, source: null);
        if (SignatureParts.Any(package)) throw Package.Signed();
        foreach (var relationship in roots)
        {
            if (relationship.Kind == "officeDocument")
                return relationship.Find(package) ?? throw new WorkbookFormatException(WorkbookProblem.Damaged, $"パートがありません（{relationship.Target}）。");
        }
        throw package.Find("[Content_Types].xml") is null
            ? new WorkbookFormatException(WorkbookProblem.NotAWorkbook, "Excel ブックではありません（ほかの ZIP ファイルです）。")
            : new WorkbookFormatException(WorkbookProblem.Damaged, "ブック本体への関連付けがありません（_rels/.rels）。");
    }

    private void ReadWorkbookPart(PackagePart part)
    {
        if (part.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
            throw new WorkbookFormatException(WorkbookProblem.Unsupported, "バイナリ形式（.xlsb）のブックです。Excel で .xlsx として保存し直したものを渡してください。");
        using var reader = package.OpenXml(part);
        reader.ReadRoot();
        if (reader.LocalName != "workbook" || !reader.IsMain)
            throw new WorkbookFormatException(WorkbookProblem.NotAWorkbook, "Excel ブックではありません（ほかの種類の Office 文書です）。");
        dialect = reader.Namespace == Dialect.Strict.Main ? Dialect.Strict : Dialect.Transitional;
        while (reader.NextChild(0))
        {
            switch (reader.LocalName)
            {
                case "workbookPr": date1904 = reader.Flag("date1904"); break;
                case "workbookProtection": structureProtected = reader.Flag("lockStructure"); break;
                case "sheets": ReadSheetEntries(reader); break;
                case "definedNames": ReadNames(reader); break;
            }
        }
    }

    private void ReadSheetEntries(PartReader reader)
    {
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName != "sheet") continue;
            reader.Budget.AddRange(reader.Part.Name);
            var visibility = reader.Attribute("state") switch
            {
                "hidden" => SheetVisibility.Hidden,
                "veryHidden" => SheetVisibility.VeryHidden,
                _ => SheetVisibility.Visible,
            };
            entries.Add(new SheetEntry(reader.Attribute("name") ?? "", visibility, reader.RelationshipAttribute("id")));
        }
    }

    private void ReadNames(PartReader reader)
    {
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName != "definedName" || reader.Attribute("name") is not { } name) continue;
            reader.Budget.AddRange(reader.Part.Name);
            // Sheets stand before names (18.2.27), so the place of the sheet can be looked up at once.
            var scope = reader.Number("localSheetId") is { } place && place >= 0 && place < entries.Count ? entries[place].Name : null;
            names.Add(new DefinedName(name, scope, reader.ReadText()));
        }
    }

    /// <summary>The part of a worksheet; null for chart, dialog and macro sheets.</summary>
    private PackagePart? SheetPart(SheetEntry entry, Dictionary<string, Relationship> relationships)
    {
        if (!relationships.TryGetValue(entry.RelationshipId ?? "", out var relationship) || relationship.Kind != "worksheet") return null;
        return relationship.Find(package) ?? throw new WorkbookFormatException(WorkbookProblem.Damaged, $"シートのパートがありません（{relationship.Target}）。");
    }

    private sealed record SheetEntry(string Name, SheetVisibility Visibility, string? RelationshipId);
}
