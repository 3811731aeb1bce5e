using System.IO.Compression;
using System.Security;
using System.Text;

namespace Answerer.Testing.Workbooks;

/// <summary>Makes small workbooks for tests: one sheet of texts, optionally with a list behind some cells.</summary>
internal sealed class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<(int Row, string[] Texts)> rows = [];

    /// <summary>The cells with a list ("C5:C9"), or null.</summary>
    public string? ListRange { get; init; }

    /// <summary>The list's labels.</summary>
    public string[] List { get; init; } = ["○", "△", "×", "－"];

    /// <summary>Whether sheets may not be added.</summary>
    public bool StructureProtected { get; init; }

    /// <summary>Adds a row; empty texts are absent cells.</summary>
    public TestWorkbook Row(int number, params string[] texts)
    {
        rows.Add((number, texts));
        return this;
    }

    /// <summary>A check sheet of three questions for one service: title, legend, header, rows 5 to 7 with ○△×－ in C and remarks in D.</summary>
    public static TestWorkbook CheckSheet(string title, bool structureProtected = false) => new TestWorkbook { ListRange = "C5:C7", StructureProtected = structureProtected }
        .Row(1, title)
        .Row(2, "○：対応　△：一部対応　×：未対応　－：対象外")
        .Row(4, "No.", "確認項目", "回答", "備考")
        .Row(5, "1", "解約後、当社のデータは消去されますか。")
        .Row(6, "2", "通信は暗号化されていますか。")
        .Row(7, "3", "ペネトレーションテストを毎年実施していますか。");

    /// <summary>The package.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"""<Types xmlns="{Packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Add("_rels/.rels", $"""<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            var protection = StructureProtected ? """<workbookProtection lockStructure="1"/>""" : "";
            Add("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relationships}">{protection}<sheets><sheet name="確認票" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            Add("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            Add("xl/worksheets/sheet1.xml", Sheet());

            void Add(string name, string xml)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));
            }
        }
        return stream.ToArray();
    }

    private string Sheet()
    {
        var data = string.Concat(rows.Select(row =>
            $"""<row r="{row.Row}">{string.Concat(row.Texts.Select((text, column) => Cell(row.Row, column, text)))}</row>"""));
        var list = ListRange is null
            ? ""
            : $"""<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="{ListRange}"><formula1>"{string.Join(',', List)}"</formula1></dataValidation></dataValidations>""";
        return $"""<worksheet xmlns="{Main}"><sheetData>{data}</sheetData>{list}</worksheet>""";
    }

    private static string Cell(int row, int column, string text) => text.Length == 0
        ? ""
        : $"""<c r="{(char)('A' + column)}{row}" t="inlineStr"><is><t>{SecurityElement.Escape(text)}</t></is></c>""";
}
