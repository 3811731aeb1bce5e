using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Comparing;

/// <summary>One side of a comparison: the workbook as read, and its package.</summary>
internal sealed class ComparedWorkbook : IDisposable
{
    public const string ContentTypesName = "[Content_Types].xml";

    private ComparedWorkbook(Workbook workbook, Package package)
    {
        Workbook = workbook;
        Package = package;
        WorkbookPart = package.Find(Source.WorkbookPart)!;
        Relationships = Relationship.ReadAll(package, WorkbookPart);
    }

    public Workbook Workbook { get; }

    public Package Package { get; }

    public PackagePart WorkbookPart { get; }

    public WorkbookSource Source => Workbook.Source!;

    /// <summary>The relationships of the workbook part.</summary>
    public IReadOnlyList<Relationship> Relationships { get; }

    public static ComparedWorkbook Open(Workbook workbook, WorkbookLimits limits, CancellationToken cancellationToken) =>
        new(workbook, Package.Open(workbook.Source!.Bytes, new ReadBudget(limits, cancellationToken)));

    /// <summary>The sheet whose part this is, or null.</summary>
    public Sheet? SheetOf(PackagePart part) =>
        Workbook.Sheets.FirstOrDefault(sheet => sheet.PartName.Equals(part.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The elements of an XML part that an XML reader has found well-formed.</summary>
    public MarkupNode ReadMarkup(PackagePart part)
    {
        // All other parts that are taken apart have been read with the workbook.
        if (part.Name.Equals(ContentTypesName, StringComparison.OrdinalIgnoreCase)) RequireWellFormed(part);
        return MarkupNode.Parse(PartText.Decode(Package.ReadBytes(part), part.Name).Utf8, Package.Budget, part.Name);
    }

    /// <summary>The rows of a sheet's part, one by one.</summary>
    public SheetCursor ReadRows(PackagePart part) => SheetCursor.Open(Package, part);

    /// <summary>The elements of a sheet's part, its rows left out.</summary>
    public MarkupNode ReadAroundRows(PackagePart part)
    {
        using var rows = ReadRows(part);
        return MarkupNode.Parse(rows.ReadAroundRows(), Package.Budget, part.Name);
    }

    private void RequireWellFormed(PackagePart part)
    {
        using var reader = Package.OpenXml(part);
        while (reader.Read())
        {
        }
    }

    public void Dispose() => Package.Dispose();
}
