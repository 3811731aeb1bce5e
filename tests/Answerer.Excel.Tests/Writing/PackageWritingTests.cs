using System.IO.Compression;
using Answerer.Excel.Packaging;
using Answerer.Excel.Tests.Building;

namespace Answerer.Excel.Tests.Writing;

/// <summary>What becomes of the package around the sheets.</summary>
public sealed class PackageWritingTests
{
    private static readonly CellEdit Answer = new("S", new CellRef(2, 2), "対応");

    private static readonly EvidenceSheet Evidence = new(
        [["社内確認用：お客様への提出前に削除してください"], ["文書", "○○ホワイトペーパー"]],
        ["セル", "質問", "状態", "根拠"],
        [
            new EvidenceRow("S", new CellRef(2, 2), ["S!B2", "暗号化しているか", "回答", "第1章"], EvidenceTone.Good),
            new EvidenceRow("It's", new CellRef(3, 2), ["It's!B3", "二\n行", "要確認", "=1+1"], EvidenceTone.Check),
        ]);

    private static TestBook Book() => new TestBook()
        .Sheet("S", """<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="4"/><c r="C2"><f>IF(B2="対応",1,0)</f><v>0</v></c></row></sheetData>""")
        .Rows("It's", "").Strings("<si><t>質問</t><rPh sb=\"0\" eb=\"2\"><t>シツモン</t></rPh></si>")
        .Part("xl/calcChain.xml", "<calcChain/>").Part("docProps/app.xml", "<Properties/>").Part("xl/vbaProject.bin", "binary");

    [Fact]
    public void Write_NothingToWrite_GivesTheSameBytes()
    {
        var original = Book().Build();

        Assert.Equal(original, WorkbookWriter.Write(Workbook.Open(original), []));
    }

    [Theory]
    [InlineData("", "<calcPr fullCalcOnLoad=\"1\"/>")]
    [InlineData("<calcPr calcId=\"191029\"/>", "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>")]
    [InlineData("<calcPr fullCalcOnLoad=\"0\" calcMode='manual'></calcPr>", "<calcPr calcMode='manual' fullCalcOnLoad=\"1\"></calcPr>")]
    [InlineData("<calcPr fullCalcOnLoad=\"true\"/>", "<calcPr fullCalcOnLoad=\"true\"/>")]
    [InlineData("<definedNames><definedName name=\"a\">1</definedName></definedNames><extLst/>", "<definedNames><definedName name=\"a\">1</definedName></definedNames><calcPr fullCalcOnLoad=\"1\"/><extLst/>")]
    public void Write_WithFormulas_AsksForCalculationInItsPlace(string after, string expected)
    {
        var original = Book().Workbook(after: after).Build();
        var filled = WorkbookWriter.Write(Workbook.Open(original), [Answer]);

        Assert.EndsWith($"</sheets>{expected}</workbook>", PackageParts.Text(filled, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Equal(after.Contains("true", StringComparison.Ordinal) ? ["xl/worksheets/sheet1.xml"] : ["xl/workbook.xml", "xl/worksheets/sheet1.xml"], PackageParts.Changed(original, filled));
    }

    [Fact]
    public void Write_KeepsOrderTimesAndCompressedBytesOfEntries()
    {
        var original = Book().Build();
        var filled = WorkbookWriter.Write(Workbook.Open(original), [Answer], evidence: Evidence);

        using var before = new ZipArchive(new MemoryStream(original));
        using var after = new ZipArchive(new MemoryStream(filled));
        Assert.Equal(before.Entries.Select(e => e.FullName), after.Entries.Take(before.Entries.Count).Select(e => e.FullName));
        Assert.Equal(before.Entries.Select(e => e.LastWriteTime), after.Entries.Take(before.Entries.Count).Select(e => e.LastWriteTime));
        var changed = PackageParts.Changed(original, filled);
        var (oldRecords, newRecords) = (ZipDirectory.Read(original).Records, ZipDirectory.Read(filled).Records);
        for (var i = 0; i < oldRecords.Count; i++)
        {
            if (!changed.Contains(before.Entries[i].FullName))
                Assert.True(LocalEntry(original, oldRecords[i]).AsSpan().SequenceEqual(LocalEntry(filled, newRecords[i])), before.Entries[i].FullName);
        }
    }

    [Fact]
    public void Write_PackageWrittenAsStream_KeepsItsEntriesReadable()
    {
        var original = Book().Package().BuildStreamed();
        var filled = WorkbookWriter.Write(Workbook.Open(original), [Answer], evidence: Evidence);

        Assert.True(PackageComparer.Compare(Workbook.Open(original), filled, [Answer]).AllAllowed);
        Assert.Equal("コメント", new ZipArchive(new MemoryStream(filled)).Comment);
    }

    private static byte[] LocalEntry(byte[] file, ZipRecord record) =>
        file.AsSpan(record.LocalStart, ZipDirectory.LocalLength(file, record.LocalStart) + record.CompressedLength).ToArray();

    [Fact]
    public void Write_Evidence_AddsOnlyWhatASheetNeeds()
    {
        var original = Book().Build();
        var filled = WorkbookWriter.Write(Workbook.Open(original), [], evidence: Evidence);

        Assert.Equal(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet3.xml"], PackageParts.Changed(original, filled));
        foreach (var part in (string[])["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"])
            AssertOneInsertion(PackageParts.Text(original, part), PackageParts.Text(filled, part));
        var workbook = Workbook.Open(filled);
        Assert.Equal(["S", "It's", "回答根拠"], workbook.Sheets.Select(s => s.Name));
        var sheet = workbook.Sheets[2];
        Assert.Equal("社内確認用：お客様への提出前に削除してください", sheet.Find(new CellRef(1, 1))!.Text);
        Assert.Equal("=1+1", sheet.Find(CellRef.Parse("D5"))!.Text);
        Assert.Equal(["A3:D5"], sheet.Tables.Select(t => t.ToString()));
        Assert.Equal(("FFC6EFCE", "FFFFEB9C", true), (sheet.Find(CellRef.Parse("C4"))!.Fill, sheet.Find(CellRef.Parse("C5"))!.Fill, sheet.Find(CellRef.Parse("A3"))!.Bold));
        Assert.Contains("location=\"'It''s'!B3\"", PackageParts.Text(filled, "xl/worksheets/sheet3.xml"), StringComparison.Ordinal);
        Assert.Empty(SdkValidator.Faults(filled)!);
    }

    [Fact]
    public void Write_EvidenceTwice_TakesANewNameAndPart()
    {
        var once = WorkbookWriter.Write(Book().Open(), [], evidence: Evidence);
        var twice = WorkbookWriter.Write(Workbook.Open(once), [], evidence: Evidence);

        Assert.Equal(["S", "It's", "回答根拠", "回答根拠 (2)"], Workbook.Open(twice).Sheets.Select(s => s.Name));
        Assert.Empty(SdkValidator.Faults(twice)!);
    }

    [Fact]
    public void Write_EvidenceIntoStrictPrefixedOrStyleless_IsValidThere()
    {
        var strict = WorkbookWriter.Write(Book().Strict().Open(), [Answer], evidence: Evidence);
        Assert.Equal("回答根拠", Workbook.Open(strict).Sheets[2].Name);
        Assert.DoesNotContain("schemas.openxmlformats.org/spreadsheetml", PackageParts.Text(strict, "xl/worksheets/sheet3.xml"), StringComparison.Ordinal);

        var package = Book().Package().Remove("xl/styles.xml").Remove("xl/vbaProject.bin");
        package.Set("xl/_rels/workbook.xml.rels", PackageParts.Text(Book().Build(), "xl/_rels/workbook.xml.rels").Replace($"<Relationship Id=\"rIdT\" Type=\"{TestBook.Rel}/styles\" Target=\"styles.xml\"/>", "", StringComparison.Ordinal));
        package.Set("[Content_Types].xml", PackageParts.Text(Book().Build(), "[Content_Types].xml").Replace("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>", "", StringComparison.Ordinal));
        var styled = WorkbookWriter.Write(Workbook.Open(package.Build()), [], evidence: Evidence);
        Assert.True(Workbook.Open(styled).Sheets[2].Find(CellRef.Parse("A3"))!.Bold);
    }

    [Fact]
    public void Write_EvidenceIntoPrefixedStyles_UsesThePrefix()
    {
        var original = Book().Build();
        var package = Book().Package();
        var styles = PackageParts.Text(original, "xl/styles.xml").Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal);
        styles = System.Text.RegularExpressions.Regex.Replace(styles, "<(/?)(?=[a-zA-Z])", "<$1x:");
        package.Set("xl/styles.xml", styles);
        var filled = WorkbookWriter.Write(Workbook.Open(package.Build()), [], evidence: Evidence);

        Assert.Equal("FFC6EFCE", Workbook.Open(filled).Sheets[2].Find(CellRef.Parse("C4"))!.Fill);
    }

    [Fact]
    public void Write_EvidenceIntoWorkbookWithPrefixesDeclaredOnTheElements_DeclaresThemToo()
    {
        var package = Book().Package();
        package.Set("xl/workbook.xml", $"<x:workbook xmlns:x=\"{TestBook.Main}\"><x:sheets><x:sheet name=\"S\" sheetId=\"7\" d3p1:id=\"rId1\" xmlns:d3p1=\"{TestBook.Rel}\"/></x:sheets></x:workbook>");
        var original = package.Build();
        var filled = WorkbookWriter.Write(Workbook.Open(original), [Answer], evidence: Evidence);

        Assert.EndsWith($"<x:sheet name=\"回答根拠\" sheetId=\"8\" d3p1:id=\"rId5\" xmlns:d3p1=\"{TestBook.Rel}\"/></x:sheets><x:calcPr fullCalcOnLoad=\"1\"/></x:workbook>", PackageParts.Text(filled, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.True(PackageComparer.Compare(Workbook.Open(original), filled, [Answer]).AllAllowed);
    }

    [Fact]
    public void Write_EvidenceBesideCellsOfUnknownStyle_DoesNotGiveThemOne()
    {
        var original = new TestBook().Rows("S", """<row r="1"><c r="A1" s="9"><v>1</v></c></row>""").Build();
        var filled = WorkbookWriter.Write(Workbook.Open(original), [], evidence: Evidence);

        Assert.True(PackageComparer.Compare(original, filled).AllAllowed);
        Assert.Null(Workbook.Open(filled).Sheets[0].Cells[0].Fill);
    }

    [Fact]
    public void Write_ProtectedSheetWithMacrosAndDrawings_KeepsThemAll()
    {
        const string After = """<sheetProtection password="CC1A" sheet="1" objects="1"/><legacyDrawing r:id="rId1"/><extLst><ext uri="x"><a/></ext></extLst>""";
        var original = new TestBook()
            .Sheet("S", $"""<sheetData><row r="2"><c r="B2" s="4"/></row></sheetData>{After}""")
            .Part("xl/vbaProject.bin", "マクロ").Part("xl/vbaProjectSignature.bin", "署名").Part("xl/drawings/vmlDrawing1.vml", "<xml/>")
            .Part("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships/>").Part("customXml/item1.xml", "<a/>").Part("xl/printerSettings/printerSettings1.bin", "設定").Build();
        var filled = WorkbookWriter.Write(Workbook.Open(original), [Answer]);

        Assert.Equal(["xl/worksheets/sheet1.xml"], PackageParts.Changed(original, filled));
        Assert.EndsWith($"</sheetData>{After}</worksheet>", PackageParts.Text(filled, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.True(Workbook.Open(filled).Sheets[0].Protected);
        Assert.False(Workbook.Open(filled).Sheets[0].Find(Answer.Cell)!.Locked);
    }

    [Theory]
    [InlineData(65_482, true)]
    [InlineData(65_483, false)]
    public void TakesNewSheet_AsManyFormatsAsExcelHolds(int formats, bool takes) => Assert.Equal(
        takes, new TestBook().Rows("S", "").Styles($"<cellXfs>{string.Concat(Enumerable.Repeat("<xf/>", formats))}</cellXfs>").Open().TakesNewSheet);

    [Fact]
    public void Write_EvidenceIntoProtectedStructure_Throws()
    {
        var workbook = Book().Workbook(before: "<workbookProtection lockStructure=\"1\"/>").Open();

        Assert.Throws<InvalidOperationException>(() => WorkbookWriter.Write(workbook, [Answer], evidence: Evidence));
        Assert.NotEmpty(WorkbookWriter.Write(workbook, [Answer]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("回答 票.filled.xlsx")]
    public void Create_EvidenceWorkbook_IsAValidWorkbook(string? linked)
    {
        var file = EvidenceWorkbook.Create(Evidence, linked);

        Assert.Equal("=1+1", Workbook.Open(file).Sheets[0].Find(CellRef.Parse("D5"))!.Text);
        Assert.Empty(SdkValidator.Faults(file)!);
    }

    private static void AssertOneInsertion(string before, string after)
    {
        var common = 0;
        while (common < before.Length && before[common] == after[common]) common++;
        Assert.True(after.EndsWith(before[common..], StringComparison.Ordinal), "bytes besides one insertion changed");
    }
}
