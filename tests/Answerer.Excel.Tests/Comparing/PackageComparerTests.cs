using Answerer.Excel.Tests.Building;

namespace Answerer.Excel.Tests.Comparing;

public sealed class PackageComparerTests
{
    private const string Sheet1 = "xl/worksheets/sheet1.xml";

    private static readonly EvidenceSheet Evidence = new([["社内確認用"]], ["セル", "状態"], [new EvidenceRow("S", new CellRef(2, 2), ["S!B2", "回答"], EvidenceTone.Good)]);

    private static PackageBuilder Book(string rows = Rows, string inner = "", string after = "") => new TestBook()
        .Sheet("S", $"<sheetData>{rows}</sheetData><mergeCells count=\"1\"><mergeCell ref=\"F1:G1\"/></mergeCells>{inner}")
        .Workbook(after: after)
        .Strings("<si><t>質問</t></si>").Part("docProps/app.xml", "<Properties/>").Package();

    private const string Rows = """<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2" spans="1:3" ht="20"><c r="A2" t="s"><v>0</v></c><c r="B2" s="4"/><c r="C2"><f>LEN(B2)</f><v>0</v></c></row>""";

    private static IReadOnlyList<PackageDifference> Compare(PackageBuilder before, PackageBuilder after) =>
        PackageComparer.Compare(before.Build(), after.Build()).Differences;

    private static string Describe(PackageDifference difference) => $"{(difference.Allowed ? "+" : "-")}{difference.Kind} {difference.Where}";

    [Fact]
    public void Compare_SamePackage_FindsNothing() => Assert.Empty(Compare(Book(), Book()));

    [Fact]
    public void Compare_WhatTheWriterMakes_IsAllAllowed()
    {
        var original = Book().Build();
        var workbook = Workbook.Open(original);
        var filled = WorkbookWriter.Write(workbook, [new CellEdit("S", new CellRef(2, 2), "対応"), new CellEdit("S", new CellRef(9, 4), "", 30)], evidence: Evidence);

        var comparison = PackageComparer.Compare(original, filled);

        Assert.True(comparison.AllAllowed, string.Join('\n', comparison.Differences.Where(d => !d.Allowed)));
        Assert.Equal(
            [
                "+Element Types/Override", "+Element workbook/calcPr", "+Element workbook/sheets/sheet", "+Element Relationships/Relationship",
                "+Cell S!B2", "+Row S!2:2/@ht", "+Row S!9:9", "+Cell S!D9", "+PartAdded ",
            ],
            comparison.Differences.Where(d => d.Part != "xl/styles.xml").Select(Describe));
        Assert.All(comparison.Differences.Where(d => d.Part == "xl/styles.xml"), d => Assert.Matches("/@count$|/(font|fill|border|xf)$", d.Where));
    }

    [Theory]
    [InlineData("""<c r="B2" s="4"/>""", """<c r="B2" s="4"><v>1</v></c>""", "+Cell S!B2")]
    [InlineData("""<c r="B2" s="4"/>""", """<c r="B2" s="0"><v>1</v></c>""", "-Cell S!B2")]
    [InlineData("""<c r="B2" s="4"/>""", "", "-Cell S!B2")]
    [InlineData("""<c r="B2" s="4"/>""", """<c r="B2" s="4"><f>1</f><v>1</v></c>""", "-Cell S!B2")]
    [InlineData("""<c r="B2" s="4"/>""", """<c r="B2" s="4" t="inlineStr"><is><t>○</t><rPh sb="0" eb="1"><t>マル</t></rPh></is></c>""", "-Cell S!B2")]
    [InlineData("</f><v>0</v>", "</f><v>1</v>", "-Cell S!C2")]
    [InlineData("<f>LEN(B2)</f>", "<f>LEN(A2)</f>", "-Cell S!C2")]
    [InlineData("<f>LEN(B2)</f>", "", "-Cell S!C2")]
    [InlineData("""ht="20">""", ">", "-Row S!2:2/@ht")]
    [InlineData("""ht="20"><c r="A2" t="s"><v>0</v></c>""", """><c r="A2" s="1"/>""", "-Cell S!A2|-Row S!2:2/@ht")]
    [InlineData("""r="2" spans="1:3" ht="20">""", """r="2" hidden="1" spans="1:3" ht="20">""", "-Row S!2:2/@hidden")]
    [InlineData("""spans="1:3" ht="20">""", """ht="20" spans="1:3">""", "-Markup S!2:2")]
    [InlineData("</row>", "<!-- x --></row>", "-Markup S!1:1|-Markup S!2:2")]
    [InlineData("<row r=\"2\"", "\n<row r=\"2\"", "-Markup S")]
    [InlineData("</sheetData>", "<row r=\"7\"/></sheetData>", "-Row S!7:7")]
    [InlineData("</sheetData>", """<row r="7"><c r="A7" s="1"/></row></sheetData>""", "+Row S!7:7|-Cell S!A7")]
    [InlineData("F1:G1", "F1:H1", "-Attribute worksheet/mergeCells/mergeCell/@ref")]
    [InlineData("</mergeCells>", "<mergeCell ref=\"A8:B8\"/></mergeCells>", "-Element worksheet/mergeCells/mergeCell")]
    [InlineData("<mergeCells count=\"1\"><mergeCell ref=\"F1:G1\"/></mergeCells>", "", "-Element worksheet/mergeCells")]
    [InlineData("</worksheet>", "<pageMargins left=\"1\"/></worksheet>", "-Element worksheet/pageMargins")]
    [InlineData("<mergeCells count=\"1\">", "<mergeCells count='1'>", "-Markup worksheet/mergeCells")]
    [InlineData("?>\n", "?>", "-Markup ")]
    public void Compare_ChangedSheet_TellsWhatAndWhetherItMayBe(string old, string now, string expected)
    {
        var text = PackageParts.Text(Book().Build(), Sheet1);
        Assert.Contains(old, text, StringComparison.Ordinal);

        var found = Compare(Book(), Book().Set(Sheet1, text.Replace(old, now, StringComparison.Ordinal)));

        Assert.Equal(expected.Split('|'), found.Select(Describe));
        Assert.All(found, difference => Assert.Equal(Sheet1, difference.Part));
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml", "質問", "質疑", "-PartChanged")]
    [InlineData("docProps/app.xml", "<Properties/>", "<Properties></Properties>", "-PartChanged")]
    [InlineData("xl/styles.xml", "FFFFFF00", "FFFFFF01", "-Attribute")]
    [InlineData("xl/workbook.xml", "name=\"S\"", "name=\"T\"", "-Attribute")]
    [InlineData("xl/workbook.xml", "</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>", "+Element")]
    [InlineData("xl/workbook.xml", "</workbook>", "<calcPr fullCalcOnLoad=\"1\" calcMode=\"manual\"/></workbook>", "-Element")]
    [InlineData("xl/workbook.xml", "</workbook>", "<definedNames/></workbook>", "-Element")]
    [InlineData("[Content_Types].xml", "</Types>", "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>", "-Element")]
    public void Compare_OtherParts_MayNotChange(string part, string old, string now, string expected)
    {
        var text = PackageParts.Text(Book().Build(), part);

        var first = Compare(Book(), Book().Set(part, text.Replace(old, now, StringComparison.Ordinal)))[0];

        Assert.Equal((part, expected), (first.Part, $"{(first.Allowed ? "+" : "-")}{first.Kind}"));
    }

    [Fact]
    public void Compare_CalculationFlagWithoutFormulas_IsNotAllowed()
    {
        const string Plain = """<row r="1"><c r="A1"/></row>""";

        Assert.Equal(["-Element workbook/calcPr"], Compare(Book(Plain), Book(Plain, after: "<calcPr fullCalcOnLoad=\"1\"/>")).Select(Describe));
    }

    [Fact]
    public void Compare_PartsAddedRemovedOrRenamed_AreTold()
    {
        var found = Compare(Book(), Book().Remove("docProps/app.xml").Add("xl/media/image1.png", "x").Rename(name => name.Replace("xl/styles", "xl/Styles", StringComparison.Ordinal)));

        Assert.Equal(
            [("docProps/app.xml", "-PartRemoved "), ("xl/media/image1.png", "-PartAdded "), ("xl/styles.xml", "-PartChanged ")],
            found.Select(d => (d.Part, Describe(d))).OrderBy(d => d.Part, StringComparer.Ordinal));
    }

    [Fact]
    public void Compare_SharedStringsChangedBelowSameCells_IsSeenInTheValuesToo()
    {
        var found = Compare(Book(), Book().Set("xl/sharedStrings.xml", $"<sst xmlns=\"{TestBook.Main}\"><si><t>別</t></si></sst>"));

        Assert.Equal(["-PartChanged バイト 0", "-Cell S!A1", "-Cell S!A2"], found.Select(d => Describe(d).Replace("バイト 1", "バイト 0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Compare_StylesWithEvidence_MayOnlyGrowAtTheEnd()
    {
        var original = Book().Build();
        var filled = WorkbookWriter.Write(Workbook.Open(original), [], evidence: Evidence);
        var shifted = new PackageBuilder();
        foreach (var (name, content) in PackageParts.Read(filled))
        {
            if (name == "xl/styles.xml")
                shifted.Add(name, PackageParts.Text(filled, name).Replace("<cellXfs count=\"14\">", "<cellXfs count=\"15\"><xf numFmtId=\"1\"/>", StringComparison.Ordinal));
            else shifted.Add(name, content);
        }

        Assert.True(PackageComparer.Compare(original, filled).AllAllowed);
        Assert.False(PackageComparer.Compare(original, shifted.Build()).AllAllowed);
    }

    [Fact]
    public void Compare_WithAnswers_WantsExactlyThose()
    {
        var original = Book().Build();
        CellEdit[] answers = [new("S", CellRef.Parse("B2"), "対応"), new("S", CellRef.Parse("G1"), "2.5", 2.5m)];
        var filled = WorkbookWriter.Write(Workbook.Open(original), answers);

        Assert.True(PackageComparer.Compare(Workbook.Open(original), filled, answers).AllAllowed);
        Assert.Equal(["-Cell S!F1"], PackageComparer.Compare(Workbook.Open(original), filled, answers[..1]).Differences.Where(d => !d.Allowed).Select(Describe));
        Assert.Equal(["-Cell S!B2"], PackageComparer.Compare(Workbook.Open(original), filled, [answers[0] with { Text = "×" }, answers[1]]).Differences.Where(d => !d.Allowed).Select(Describe));
        Assert.Equal(["-Cell S!C9"], PackageComparer.Compare(Workbook.Open(original), filled, [.. answers, new CellEdit("S", CellRef.Parse("C9"), "○")]).Differences.Where(d => !d.Allowed).Select(Describe));
    }

    [Fact]
    public void Compare_SheetThatIsNoEvidence_IsNotAllowed()
    {
        var original = new TestBook().Rows("S", "").Build();

        Assert.False(PackageComparer.Compare(original, new TestBook().Rows("S", "").Rows("別", "").Build()).AllAllowed);
        Assert.False(PackageComparer.Compare(new TestBook().Rows("S", "").Rows("別", "").Build(), original).AllAllowed);
    }
}
