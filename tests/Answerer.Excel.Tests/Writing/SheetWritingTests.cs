using System.Text;
using Answerer.Excel.Tests.Building;

namespace Answerer.Excel.Tests.Writing;

/// <summary>What becomes of the text of a sheet part.</summary>
public sealed class SheetWritingTests
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static CellEdit Edit(string cell, string text = "○", decimal? number = null) => new("S", CellRef.Parse(cell), text, number);

    /// <summary>The sheet's rows after writing, given the rows before.</summary>
    private static string Rows(string rows, params CellEdit[] edits) => Write(new TestBook().Rows("S", rows), null, edits);

    private static string Write(TestBook book, WriteOptions? options, params CellEdit[] edits)
    {
        var original = book.Build();
        var filled = WorkbookWriter.Write(Workbook.Open(original), edits, options);
        Assert.Equal(["xl/worksheets/sheet1.xml"], PackageParts.Changed(original, filled));
        var text = PackageParts.Text(filled, "xl/worksheets/sheet1.xml");
        var from = text.IndexOf("<sheetData>", StringComparison.Ordinal) + "<sheetData>".Length;
        return text[from..text.IndexOf("</sheetData>", StringComparison.Ordinal)];
    }

    private const string Answer = "<is><t>○</t></is>";

    [Theory]
    // Existing cells keep their style, lose type and content.
    [InlineData("""<row r="1"><c r="A1" s="4" t="s"><v>0</v></c></row>""", "A1", $"""<row r="1"><c r="A1" s="4" t="inlineStr">{Answer}</c></row>""")]
    [InlineData("""<row r="1"><c r="A1" s="4"/><c r="B1"/></row>""", "A1", $"""<row r="1"><c r="A1" s="4" t="inlineStr">{Answer}</c><c r="B1"/></row>""")]
    [InlineData("""<row r="1"><c  t="inlineStr" cm="1" ph="1" r='A1'><is><t>古</t><rPh sb="0" eb="1"><t>フル</t></rPh></is></c></row>""", "A1", $"""<row r="1"><c r='A1' t="inlineStr">{Answer}</c></row>""")]
    // Missing cells come in order, with the style of a data neighbour.
    [InlineData("""<row r="1"><c r="A1"/><c r="C1"/></row>""", "B1", $"""<row r="1"><c r="A1"/><c r="B1" t="inlineStr">{Answer}</c><c r="C1"/></row>""")]
    [InlineData("""<row r="1"><c r="B1" s="4"/></row>""", "A1", $"""<row r="1"><c r="A1" s="4" t="inlineStr">{Answer}</c><c r="B1" s="4"/></row>""")]
    [InlineData("""<row r="1"><c r="A1"/></row>""", "AB1", $"""<row r="1"><c r="A1"/><c r="AB1" t="inlineStr">{Answer}</c></row>""")]
    [InlineData("""<row r="1" s="5" customFormat="1"/>""", "B1", $"""<row r="1" s="5" customFormat="1"><c r="B1" s="5" t="inlineStr">{Answer}</c></row>""")]
    [InlineData("""<row r="1"><c r="B1" s="1"/></row><row r="2"/>""", "B2", $"""<row r="1"><c r="B1" s="1"/></row><row r="2"><c r="B2" t="inlineStr">{Answer}</c></row>""")]
    // Missing rows come in order too.
    [InlineData("""<row r="1"/><row r="5"/>""", "B3", $"""<row r="1"/><row r="3"><c r="B3" t="inlineStr">{Answer}</c></row><row r="5"/>""")]
    [InlineData("""<row r="2"/>""", "B1", $"""<row r="1"><c r="B1" t="inlineStr">{Answer}</c></row><row r="2"/>""")]
    [InlineData("""<row r="2"/>""", "B9", $"""<row r="2"/><row r="9"><c r="B9" t="inlineStr">{Answer}</c></row>""")]
    // No references: counted on, and kept without.
    [InlineData("""<row><c><v>1</v></c><c s="4"/></row><row><c/></row>""", "B1", $"""<row><c><v>1</v></c><c s="4" t="inlineStr">{Answer}</c></row><row><c/></row>""")]
    [InlineData("""<row><c/></row><row/>""", "C2", $"""<row><c/></row><row><c r="C2" t="inlineStr">{Answer}</c></row>""")]
    [InlineData("""<row><c r="A3"/></row><row/>""", "B3", $"""<row><c r="A3"/><c r="B3" t="inlineStr">{Answer}</c></row><row/>""")]
    // A computed height goes, one set by hand stays; spans stay while they are right.
    [InlineData("""<row r="1" spans="1:2" ht="18.75" thickBot="1"><c r="A1"/></row>""", "B1", $"""<row r="1" spans="1:2" thickBot="1"><c r="A1"/><c r="B1" t="inlineStr">{Answer}</c></row>""")]
    [InlineData("""<row r="1" spans="1:2" ht="18.75" customHeight="1"><c r="A1"/></row>""", "C1", $"""<row r="1" ht="18.75" customHeight="1"><c r="A1"/><c r="C1" t="inlineStr">{Answer}</c></row>""")]
    // White space and comments of the file stay.
    [InlineData("\n  <row r=\"1\">\n    <!-- <c r=\"A1\"/> --><c r=\"A1\" />\n  </row>\n", "A1", $"\n  <row r=\"1\">\n    <!-- <c r=\"A1\"/> --><c r=\"A1\" t=\"inlineStr\">{Answer}</c>\n  </row>\n")]
    public void Write_OneCell_ChangesThatCellAndItsRowTagAlone(string rows, string cell, string expected) =>
        Assert.Equal(expected, Rows(rows, Edit(cell)));

    // Longer than what is held of a sheet at a time: rows of all lengths, and what stands between them, meet its borders.
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Write_LongSheet_ChangesNothingButTheAnswers(string encoding)
    {
        static string Long(int row) => new('あ', row % 100 == 7 ? 90_000 : row * 31 % 700);
        var rows = Enumerable.Range(1, 1_500).Select(row => $"""<row r="{row}"><c r="A{row}" t="str"><v>{Long(row)}</v></c><!-- </row> --><c r="B{row}"/></row>{(row % 3 == 0 ? "\n<!-- <row> -->\n" : "")}""");
        var xml = $"""<?xml version="1.0" encoding="{encoding}"?><worksheet xmlns="{TestBook.Main}"><sheetData>{string.Concat(rows)}</sheetData><mergeCells><mergeCell ref="D1:E1"/></mergeCells></worksheet>""";
        var coding = Encoding.GetEncoding(encoding);
        var original = new TestBook().Rows("S", "").Package().Remove("xl/worksheets/sheet1.xml").Add("xl/worksheets/sheet1.xml", [.. coding.GetPreamble(), .. coding.GetBytes(xml)]).Build();
        var workbook = Workbook.Open(original);
        var edits = new[] { 1, 107, 108, 700, 1_500 }.Select(row => Edit($"B{row}")).ToArray();

        var filled = WorkbookWriter.Write(workbook, edits);

        var expected = edits.Aggregate(xml, (text, edit) => text.Replace($"<c r=\"{edit.Cell}\"/>", $"<c r=\"{edit.Cell}\" t=\"inlineStr\">{Answer}</c>", StringComparison.Ordinal));
        Assert.Equal([.. coding.GetPreamble(), .. coding.GetBytes(expected)], PackageParts.Read(filled).Single(part => part.Name == "xl/worksheets/sheet1.xml").Content);
        var differences = PackageComparer.Compare(workbook, filled, edits).Differences;
        Assert.Equal(edits.Select(edit => $"S!{edit.Cell}"), differences.Select(difference => difference.Where));
        Assert.All(differences, difference => Assert.True(difference.Allowed));
    }

    [Fact]
    public void Write_SeveralCellsInAnyOrder_PutsEachInItsPlace() => Assert.Equal(
        """<row r="1"><c r="A1"/><c r="B1" t="inlineStr"><is><t>1</t></is></c></row><row r="2"><c r="A2"><v>30</v></c><c r="B2" t="inlineStr"><is><t>2</t></is></c></row><row r="4"/>""",
        Rows("""<row r="1"><c r="A1"/></row><row r="4"/>""", Edit("B2", "2"), Edit("B1", "1"), Edit("A2", "", 30.00m)));

    [Theory]
    [InlineData("=1+1", "<is><t>=1+1</t></is>")]
    [InlineData("+1", "<is><t>+1</t></is>")]
    [InlineData("-1", "<is><t>-1</t></is>")]
    [InlineData("@SUM(A1)", "<is><t>@SUM(A1)</t></is>")]
    [InlineData("\t=1", "<is><t xml:space=\"preserve\">\t=1</t></is>")]
    [InlineData("\r=1", "<is><t xml:space=\"preserve\">\n=1</t></is>")]
    [InlineData("a & b < c ]]>", "<is><t>a &amp; b &lt; c ]]&gt;</t></is>")]
    [InlineData(" 前", "<is><t xml:space=\"preserve\"> 前</t></is>")]
    [InlineData("一\r\n二\r三", "<is><t xml:space=\"preserve\">一\n二\n三</t></is>")]
    [InlineData("_x000D_ _x00_", "<is><t>_x005F_x000D_ _x00_</t></is>")]
    [InlineData("𠮷野", "<is><t>𠮷野</t></is>")]
    public void Write_Text_StaysTheText(string text, string content) =>
        Assert.Equal($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\">{content}</c></row>", Rows("<row r=\"1\"/>", Edit("A1", text)));

    [Fact]
    public void Write_TextThatXmlCannotCarry_DropsThoseCharacters() =>
        Assert.Equal("""<row r="1"><c r="A1" t="inlineStr"><is><t>ab</t></is></c></row>""", Rows("<row r=\"1\"/>", Edit("A1", "a\u0000\u0001\uFFFE\uD800b\uDC00")));

    [Fact]
    public void Write_TextBeyondTheLimit_IsCutBetweenCharacters()
    {
        var filled = WorkbookWriter.Write(new TestBook().Rows("S", "").Open(), [Edit("A1", new string('x', 32_766) + "𠮷")]);

        Assert.Equal(new string('x', 32_766), Workbook.Open(filled).Sheets[0].Cells[0].Text);
    }

    [Fact]
    public void Write_EmptyText_EmptiesTheCell() =>
        Assert.Equal("""<row r="1"><c r="A1" s="4"/></row>""", Rows("""<row r="1"><c r="A1" s="4" t="s"><v>0</v></c></row>""", Edit("A1", "")));

    [Theory]
    [InlineData(0, 99.90, "99.9")]
    [InlineData(3, 99.9, "0.999")]
    public void Write_Number_IsStoredAsTyped(int style, double number, string stored) =>
        Assert.Equal($"<row r=\"1\"><c r=\"A1\" s=\"{style}\"><v>{stored}</v></c></row>", Rows($"<row r=\"1\"><c r=\"A1\" s=\"{style}\"/></row>", Edit("A1", "", (decimal)number)));

    [Fact]
    public void Write_MissingCellOfStyledColumn_TakesTheColumnsStyle() => Assert.Equal(
        """<row r="1"><c r="A1" s="1"/><c r="B1" s="5" t="inlineStr"><is><t>○</t></is></c></row>""",
        Write(new TestBook().Sheet("S", """<cols><col min="2" max="4" style="5" width="9"/></cols><sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>"""), null, Edit("B1")));

    [Theory]
    [InlineData("", 15)]
    [InlineData("<sheetFormatPr defaultRowHeight=\"18.75\"/>", 18.75)]
    public void Write_FitRows_GivesRowsTheHeightOfTheirTexts(string defaults, double line)
    {
        const string Wrapped = "<fonts><font><sz val=\"11\"/></font></fonts><cellXfs><xf/><xf fontId=\"0\"><alignment wrapText=\"1\"/></xf></cellXfs>";
        var rows = Write(
            new TestBook().Styles(Wrapped).Sheet("S", $"""{defaults}<cols><col min="2" max="2" width="21"/></cols><sheetData><row r="1" ht="9" customHeight="1"><c r="A1"/><c r="B1" s="1"/></row><row r="2" ht="9"><c r="A2"/><c r="B2" s="1"/></row><row r="3" ht="9"/></sheetData><mergeCells><mergeCell ref="B4:B5"/></mergeCells>"""),
            new WriteOptions { FitRows = true }, Edit("B1", new string('あ', 25)), Edit("A2", new string('あ', 25)), Edit("B4", new string('あ', 25)));

        Assert.Equal(Invariant([line * 3, line, 9, line]), Heights(rows));
        Assert.DoesNotContain("customHeight", rows, StringComparison.Ordinal);

        static List<string> Heights(string rows) => [.. System.Text.RegularExpressions.Regex.Matches(rows, " ht=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
        static List<string> Invariant(double[] heights) => [.. heights.Select(height => height.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }

    [Fact]
    public void Write_CellInsideMerge_WritesTopLeft() => Assert.Equal(
        """<row r="1"><c r="A1" t="inlineStr"><is><t>○</t></is></c><c r="B1"/></row>""",
        Write(new TestBook().Sheet("S", """<sheetData><row r="1"><c r="A1"/><c r="B1"/></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>"""), null, Edit("B2")));

    [Fact]
    public void Write_PrefixedPart_UsesThePrefix()
    {
        var xml = $"""{Declaration}<x:worksheet xmlns:x="{TestBook.Main}" xmlns:mc="urn:mc" mc:Ignorable="a"><x:sheetData/></x:worksheet>""";
        var filled = WorkbookWriter.Write(new TestBook().RawSheet("S", xml).Open(), [Edit("B2", "可")]);

        Assert.Equal(xml.Replace("<x:sheetData/>", """<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>可</x:t></x:is></x:c></x:row></x:sheetData>""", StringComparison.Ordinal),
            PackageParts.Text(filled, "xl/worksheets/sheet1.xml"));
    }

    [Fact]
    public void Write_Utf16Part_StaysUtf16()
    {
        var xml = $"""<?xml version="1.0" encoding="utf-16"?><worksheet xmlns="{TestBook.Main}"><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>""";
        var content = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(xml)).ToArray();
        var package = new TestBook().Rows("S", "").Package();
        package.Remove("xl/worksheets/sheet1.xml").Add("xl/worksheets/sheet1.xml", content);
        var filled = WorkbookWriter.Write(Workbook.Open(package.Build()), [Edit("A1", "対応")]);

        var part = PackageParts.Read(filled).Single(p => p.Name == "xl/worksheets/sheet1.xml").Content;
        Assert.Equal(xml.Replace("<c r=\"A1\"/>", "<c r=\"A1\" t=\"inlineStr\"><is><t>対応</t></is></c>", StringComparison.Ordinal), Encoding.Unicode.GetString(part)[1..]);
    }

    [Theory]
    [InlineData("""<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>""", "A1")]
    [InlineData("""<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c></row>""", "A1")]
    [InlineData("""<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>""", "A2")]
    public void Write_OnFormula_Throws(string rows, string cell) =>
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(new TestBook().Rows("S", rows).Open(), [Edit(cell)]));

    [Fact]
    public void Write_UnknownSheetOrSameCellTwice_Throws()
    {
        var workbook = new TestBook().Rows("S", "").Open();

        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(workbook, [new CellEdit("T", new CellRef(1, 1), "x")]));
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(workbook, [Edit("A1"), Edit("A1")]));
    }
}
