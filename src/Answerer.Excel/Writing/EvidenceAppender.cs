using System.Globalization;
using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Writing;

/// <summary>Appends the evidence sheet to a workbook: a new part, and additions to the four parts that must know of it.</summary>
internal sealed class EvidenceAppender(Package package, PackageRewriter rewriter, Workbook original, WorkbookSource source)
{
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public const string WorksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    public const string StylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private readonly PackagePart workbook = package.Find(source.WorkbookPart)!;

    public void Append(EvidenceSheet evidence)
    {
        var styles = AppendStyles();
        var sheetName = NewPartName("worksheets/sheet", ".xml");
        rewriter.Add(workbook.Folder + sheetName, EvidenceSheetPart.Write(evidence, styles, source.Dialect.Main, EvidenceLinks.SameWorkbook));
        var id = Link("worksheet", sheetName, WorksheetType);
        Change(workbook, xml => WorkbookPartEditor.AppendSheet(xml, EvidenceSheet.Name, id));
    }

    private EvidenceStyles AppendStyles()
    {
        EvidenceStyles? styles = null;
        var largestUsed = original.Sheets.Max(sheet => sheet.Cells.Select(cell => cell.Style).DefaultIfEmpty().Max());
        if (source.StylesPart is { } name)
        {
            Change(package.Find(name)!, xml => StyleSheetEditor.Append(xml, largestUsed, out styles));
            return styles!;
        }
        var content = StyleSheetEditor.Append(StyleSheetEditor.Empty(source.Dialect.Main), largestUsed, out styles);
        var stylesName = NewPartName("styles", ".xml");
        rewriter.Add(workbook.Folder + stylesName, content);
        Link("styles", stylesName, StylesType);
        return styles;
    }

    /// <summary>Makes the workbook part lead to a new part beside it, and names the part's content type.</summary>
    private string Link(string kind, string target, string contentType)
    {
        var id = "";
        Change(Required(workbook.RelationshipsName), xml =>
        {
            (xml, id) = PackagePartEditor.AddRelationship(xml, $"{source.Dialect.Relationships}/{kind}", target);
            return xml;
        });
        Change(Required(PackagePartEditor.ContentTypesName), xml => PackagePartEditor.AddContentType(xml, workbook.Folder + target, contentType));
        return id;
    }

    private PackagePart Required(string name) =>
        package.Find(name) ?? throw new WorkbookFormatException(WorkbookProblem.Damaged, $"パートがありません（{name}）。");

    private void Change(PackagePart part, Func<byte[], byte[]> change)
    {
        var text = PartText.Decode(rewriter.Content(part), part.Name);
        rewriter.Replace(part, text.Encode(change(text.Utf8)));
    }

    private string NewPartName(string stem, string extension)
    {
        for (var number = 1; ; number++)
        {
            var name = stem + number.ToString(CultureInfo.InvariantCulture) + extension;
            if (!rewriter.Has(workbook.Folder + name)) return name;
        }
    }
}
