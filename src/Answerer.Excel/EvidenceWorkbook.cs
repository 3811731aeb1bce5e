using System.IO.Compression;
using System.Text;
using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;
using Answerer.Excel.Writing;

namespace Answerer.Excel;

/// <summary>The evidence as a workbook of its own, for workbooks that take no new sheet or customers that must not see one.</summary>
public static class EvidenceWorkbook
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The earliest time a ZIP can hold, as Excel writes: the same evidence gives the same bytes.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Creates the workbook (.xlsx).</summary>
    /// <param name="evidence">What it says.</param>
    /// <param name="linkedFile">File name of the filled workbook beside it, which the links lead to; null for no links.</param>
    public static byte[] Create(EvidenceSheet evidence, string? linkedFile = null)
    {
        var dialect = Dialect.Transitional;
        var styleSheet = StyleSheetEditor.Append(StyleSheetEditor.Empty(dialect.Main), largestUsed: 0, out var styles);
        var links = linkedFile is null ? null : new EvidenceLinks(dialect.Relationships, "rId1");
        var sheet = EvidenceSheetPart.Write(evidence, styles, dialect.Main, links);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"""<Types xmlns="{ContentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{Override("xl/workbook.xml", EvidenceAppender.WorkbookType)}{Override("xl/styles.xml", EvidenceAppender.StylesType)}{Override("xl/worksheets/sheet1.xml", EvidenceAppender.WorksheetType)}</Types>""");
            Add("_rels/.rels", Relationships($"""<Relationship Id="rId1" Type="{dialect.Relationships}/officeDocument" Target="xl/workbook.xml"/>"""));
            Add("xl/workbook.xml", $"""<workbook xmlns="{dialect.Main}" xmlns:r="{dialect.Relationships}"><bookViews><workbookView/></bookViews><sheets><sheet name="{EvidenceSheet.Name}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add("xl/_rels/workbook.xml.rels", Relationships($"""<Relationship Id="rId1" Type="{dialect.Relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{dialect.Relationships}/styles" Target="styles.xml"/>"""));
            AddBytes("xl/styles.xml", styleSheet);
            AddBytes("xl/worksheets/sheet1.xml", sheet);
            if (linkedFile is not null)
                Add("xl/worksheets/_rels/sheet1.xml.rels", Relationships($"""<Relationship Id="rId1" Type="{dialect.Relationships}/hyperlink" Target="{EscapedMarkup.Encode(Uri.EscapeDataString(linkedFile))}" TargetMode="External"/>"""));

            void Add(string name, string xml) => AddBytes(name, Encoding.UTF8.GetBytes(Declaration + xml));

            void AddBytes(string name, byte[] content)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = EntryTime;
                using var target = entry.Open();
                target.Write(content);
            }
        }
        return stream.ToArray();
    }

    private static string Relationships(string items) => $"""<Relationships xmlns="{PackageRelationships}">{items}</Relationships>""";

    private static string Override(string part, string type) => $"""<Override PartName="/{part}" ContentType="{type}"/>""";
}
