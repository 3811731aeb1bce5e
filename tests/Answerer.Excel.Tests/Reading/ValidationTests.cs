using Answerer.Excel.Tests.Building;

namespace Answerer.Excel.Tests.Reading;

public sealed class ValidationTests
{
    private const string X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private const string Xm = "http://schemas.microsoft.com/office/excel/2006/main";

    private static TestBook Book(string validations, string names = "") => new TestBook()
        .Sheet("回答", $"<sheetData/>{validations}")
        .Sheet("リスト 一覧", """<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>選択肢</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>対応</t></is></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>未対応</t></is></c></row></sheetData>""", " state=\"hidden\"")
        .Workbook(after: $"<definedNames>{names}</definedNames>");

    private static IReadOnlyList<string>? Values(string source, string names = "") =>
        Book($"""<dataValidations><dataValidation type="list" showErrorMessage="1" sqref="C2:C9 E2"><formula1>{source}</formula1></dataValidation></dataValidations>""", names)
            .Open().Sheets[0].Validations.Single().Values;

    [Theory]
    [InlineData("\"○, △,×\"", "○|△|×")]
    [InlineData("'リスト 一覧'!$A$2:$A$3", "対応|未対応")]
    [InlineData("'リスト 一覧'!$A$2:$A$1048576", "対応|未対応")]
    [InlineData("'リスト 一覧'!$A:$A", "選択肢|対応|未対応")]
    [InlineData("'リスト 一覧'!$2:$2", "対応|1")]
    [InlineData("INDIRECT(\"'リスト 一覧'!$A$2:$A$3\")", "対応|未対応")]
    [InlineData("choices", "対応|未対応")]
    [InlineData("OFFSET('リスト 一覧'!$A$2,0,0,COUNTA('リスト 一覧'!$A:$A)-1,1)", "対応|未対応")]
    [InlineData("OFFSET('リスト 一覧'!$A$1,1,,2)", "対応|未対応")]
    public void Values_OfListSource_AreResolved(string source, string expected) =>
        Assert.Equal(expected.Split('|'), Values(source, "<definedName name=\"Choices\">'リスト 一覧'!$A$2:$A$3</definedName>"));

    [Theory]
    [InlineData("INDIRECT(B2)")]
    [InlineData("[1]Sheet1!$A$1:$A$3")]
    [InlineData("#REF!")]
    [InlineData("NoSuchName")]
    [InlineData("OFFSET($A$1,MATCH(B2,$A:$A,0),0,2,1)")]
    [InlineData("OFFSET($A$1,-1,0,2,1)")]
    [InlineData("なし!$A$1")]
    public void Values_OfUnresolvableSource_AreNull(string source) => Assert.Null(Values(source));

    [Fact]
    public void Values_OfNamedTableColumn_AreItsDataRows()
    {
        var workbook = new TestBook()
            .Sheet("S", """<sheetData><row r="1"><c r="A1" t="str"><v>番号</v></c><c r="B1" t="str"><v>項目</v></c></row><row r="2"><c r="B2" t="str"><v>有</v></c></row><row r="3"><c r="B3" t="str"><v>無</v></c></row></sheetData><dataValidations><dataValidation type="list" sqref="D1"><formula1>大分類</formula1></dataValidation></dataValidations><tableParts count="1"><tablePart r:id="rId1"/></tableParts>""")
            .Workbook(after: $"<definedNames><definedName name=\"大分類\">表1[項目]</definedName></definedNames>")
            .Part("xl/worksheets/_rels/sheet1.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{TestBook.Rel}/table\" Target=\"../tables/table1.xml\"/></Relationships>")
            .Part("xl/tables/table1.xml", $"<table xmlns=\"{TestBook.Main}\" id=\"1\" name=\"表1\" displayName=\"表1\" ref=\"A1:B3\"><tableColumns count=\"2\"><tableColumn id=\"1\" name=\"番号\"/><tableColumn id=\"2\" name=\"項目\"/></tableColumns></table>")
            .Open();

        Assert.Equal(["有", "無"], workbook.Sheets[0].Validations.Single().Values);
        Assert.Equal(["A1:B3"], workbook.Sheets[0].Tables.Select(t => t.ToString()));
    }

    [Fact]
    public void Values_OfCircularNames_AreNull() =>
        Assert.Null(Values("a", "<definedName name=\"a\">b</definedName><definedName name=\"b\">a</definedName>"));

    [Fact]
    public void Values_OfNameWithSheetScope_PreferTheSheet() =>
        Assert.Equal(["対応"], Values("n", "<definedName name=\"n\">'リスト 一覧'!$A$3</definedName><definedName name=\"n\" localSheetId=\"0\">'リスト 一覧'!$A$2</definedName>"));

    [Fact]
    public void Validations_OfX14Extension_AreRead()
    {
        var validation = Book($"""<extLst><ext uri="x" xmlns:x14="{X14}"><x14:dataValidations xmlns:xm="{Xm}"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>'リスト 一覧'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>N1:XFD1048576 B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>""")
            .Open().Sheets[0].Validations.Single();

        Assert.Equal(["対応", "未対応"], validation.Values);
        Assert.Equal(["N1:XFD1048576", "B2"], validation.Ranges.Select(r => r.ToString()));
        Assert.True(validation.Enforced);
    }

    [Fact]
    public void Validation_WithPromptAndBounds_KeepsThem()
    {
        var validation = Book("""<dataValidations><dataValidation type="textLength" operator="lessThanOrEqual" errorStyle="warning" showErrorMessage="1" promptTitle="字数" prompt="200字以内" sqref="C2"><formula1>200</formula1></dataValidation></dataValidations>""")
            .Open().Sheets[0].Validations.Single();

        Assert.Equal(("textLength", "lessThanOrEqual", "200", "字数\n200字以内", false),
            (validation.Type, validation.Operator, validation.Formula1, validation.Prompt, validation.Enforced));
        Assert.Null(validation.Values);
    }
}
