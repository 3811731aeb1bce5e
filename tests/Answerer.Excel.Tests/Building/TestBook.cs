using System.Globalization;
using System.Text;

namespace Answerer.Excel.Tests.Building;

/// <summary>A small workbook with one part per kind; tests replace what they are about.</summary>
internal sealed class TestBook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    public const string StrictRel = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string PackageRel = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private readonly List<(string Name, string Attributes, string Xml)> sheets = [];
    private readonly List<(string Name, string Xml)> extra = [];
    private string afterSheets = "";
    private string beforeSheets = "";
    private string? strings;
    private string styles = DefaultStyles;
    private bool strict;

    private const string DefaultStyles =
        "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"游ゴシック\"/></font><font><b/><sz val=\"11\"/><name val=\"游ゴシック\"/></font></fonts>" +
        "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>" +
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFF00\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>" +
        "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>" +
        "<border><left style=\"thin\"/><right/><top/><bottom/><diagonal/></border></borders>" +
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>" +
        "<cellXfs count=\"6\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>" +
        "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\"/>" +
        "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>" +
        "<xf numFmtId=\"9\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>" +
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyProtection=\"1\"><protection locked=\"0\"/></xf>" +
        "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>" +
        "<cellStyles count=\"1\"><cellStyle name=\"標準\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

    /// <summary>A sheet whose worksheet element holds the XML given.</summary>
    public TestBook Sheet(string name, string inner, string attributes = "")
    {
        sheets.Add((name, attributes, $"{Declaration}<worksheet xmlns=\"{Main}\" xmlns:r=\"{Rel}\">{inner}</worksheet>"));
        return this;
    }

    /// <summary>A sheet of rows alone.</summary>
    public TestBook Rows(string name, string rows) => Sheet(name, $"<sheetData>{rows}</sheetData>");

    /// <summary>A sheet with the whole part given.</summary>
    public TestBook RawSheet(string name, string xml)
    {
        sheets.Add((name, "", xml));
        return this;
    }

    public TestBook Strings(string items)
    {
        strings = items;
        return this;
    }

    public TestBook Styles(string inner)
    {
        styles = inner;
        return this;
    }

    /// <summary>Elements of the workbook part around its sheets.</summary>
    public TestBook Workbook(string before = "", string after = "")
    {
        beforeSheets = before;
        afterSheets = after;
        return this;
    }

    public TestBook Part(string name, string xml)
    {
        extra.Add((name, xml));
        return this;
    }

    /// <summary>Writes every part in the Strict namespaces.</summary>
    public TestBook Strict()
    {
        strict = true;
        return this;
    }

    public byte[] Build() => Package().Build();

    public Answerer.Excel.Workbook Open() => Answerer.Excel.Workbook.Open(Build());

    public PackageBuilder Package()
    {
        var list = new StringBuilder();
        var links = new StringBuilder();
        var types = new StringBuilder();
        for (var i = 1; i <= sheets.Count; i++)
        {
            list.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{sheets[i - 1].Name}\" sheetId=\"{i}\" r:id=\"rId{i}\"{sheets[i - 1].Attributes}/>");
            links.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i}\" Type=\"{Rel}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
        }
        if (strings is not null)
        {
            links.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rIdS\" Type=\"{Rel}/sharedStrings\" Target=\"sharedStrings.xml\"/>");
            types.Append("<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>");
        }
        var package = new PackageBuilder()
            .Add("[Content_Types].xml", $"{Declaration}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>{types}<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>")
            .Add("_rels/.rels", $"{Declaration}<Relationships xmlns=\"{PackageRel}\"><Relationship Id=\"rId1\" Type=\"{Rel}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            .Add("xl/workbook.xml", Text($"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Rel}\">{beforeSheets}<sheets>{list}</sheets>{afterSheets}</workbook>"))
            .Add("xl/_rels/workbook.xml.rels", Text($"{Declaration}<Relationships xmlns=\"{PackageRel}\">{links}<Relationship Id=\"rIdT\" Type=\"{Rel}/styles\" Target=\"styles.xml\"/></Relationships>"));
        for (var i = 1; i <= sheets.Count; i++) package.Add($"xl/worksheets/sheet{i}.xml", Text(sheets[i - 1].Xml));
        package.Add("xl/styles.xml", Text($"{Declaration}<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>"));
        if (strings is not null) package.Add("xl/sharedStrings.xml", Text($"{Declaration}<sst xmlns=\"{Main}\">{strings}</sst>"));
        foreach (var (name, xml) in extra) package.Add(name, Text(xml));
        return package;
    }

    private string Text(string xml) => strict
        ? xml.Replace(Main, StrictMain, StringComparison.Ordinal).Replace(Rel, StrictRel, StringComparison.Ordinal)
        : xml;
}
