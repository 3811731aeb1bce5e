using System.Buffers.Binary;
using System.Text;
using Answerer.Excel.Packaging;
using Answerer.Excel.Tests.Building;

namespace Answerer.Excel.Tests.Hostile;

/// <summary>Files that aren't what they seem, and files built to harm, end with the right refusal.</summary>
public sealed class HostileFileTests
{
    private const string Bomb = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>""";

    private static WorkbookProblem Problem(byte[] file, WorkbookLimits? limits = null)
    {
        var refusal = Assert.Throws<WorkbookFormatException>(() => Workbook.Open(file, limits));
        Assert.NotEmpty(refusal.Message);
        return refusal.Problem;
    }

    [Fact]
    public void Open_NoPackage_TellsWhatItIs()
    {
        Assert.Equal(WorkbookProblem.NotAWorkbook, Problem([]));
        Assert.Equal(WorkbookProblem.NotAWorkbook, Problem("No,質問\n1,暗号化"u8.ToArray()));
        Assert.Equal(WorkbookProblem.NotAWorkbook, Problem(new PackageBuilder().Add("readme.txt", "x").Build()));
        Assert.Equal(WorkbookProblem.NotAWorkbook, Problem(new PackageBuilder().Build()));
        Assert.Equal(WorkbookProblem.Damaged, Problem("PK\u0003\u0004 and no more"u8.ToArray()));
    }

    [Theory]
    [InlineData("EncryptedPackage", WorkbookProblem.Encrypted)]
    [InlineData("Workbook", WorkbookProblem.OldBinary)]
    [InlineData("Book", WorkbookProblem.OldBinary)]
    [InlineData("WordDocument", WorkbookProblem.NotAWorkbook)]
    public void Open_CompoundFile_IsToldByItsStreams(string stream, WorkbookProblem expected) => Assert.Equal(expected, CompoundFile.Identify(Compound(stream)));

    [Fact]
    public void Open_CompoundFileThatEndsEarlyOrRunsInCircles_IsRefused()
    {
        Assert.Equal(WorkbookProblem.Damaged, Problem(Compound("Workbook")[..100]));
        var circle = Compound("x");
        BinaryPrimitives.WriteUInt32LittleEndian(circle.AsSpan(512), 1); // the directory's sector is followed by itself
        BinaryPrimitives.WriteUInt32LittleEndian(circle.AsSpan(516), 1);
        Assert.Equal(WorkbookProblem.NotAWorkbook, Problem(circle));
    }

    [Theory]
    [InlineData("word/document.xml", "<document xmlns=\"urn:w\"/>", WorkbookProblem.NotAWorkbook)]
    [InlineData("xl/workbook.bin", "binary", WorkbookProblem.Unsupported)]
    [InlineData("xl/missing.xml", null, WorkbookProblem.Damaged)]
    public void Open_OtherOfficeDocument_IsRefused(string part, string? content, WorkbookProblem expected)
    {
        var package = new PackageBuilder().Add("[Content_Types].xml", "<Types/>")
            .Add("_rels/.rels", $"<Relationships><Relationship Id=\"a\" Type=\"{TestBook.Rel}/officeDocument\" Target=\"/{part}\"/></Relationships>");
        if (content is not null) package.Add(part, content);

        Assert.Equal(expected, Problem(package.Build()));
    }

    [Fact]
    public void Open_SignedPackage_IsRefused() =>
        Assert.Equal(WorkbookProblem.Signed, Problem(new TestBook().Rows("S", "").Part("_xmlsignatures/sig1.xml", "<x/>").Build()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Open_SignaturesElsewhere_AreFoundByTheirRelationships(bool signed)
    {
        const string Types = "http://schemas.openxmlformats.org/package/2006/relationships";
        var signature = signed ? $"<Relationship Id=\"a\" Type=\"{Types}/digital-signature/signature\" Target=\"s.psdsxs\"/>" : "";
        var file = new TestBook().Rows("S", "").Package()
            .Set("_rels/.rels", $"<Relationships xmlns=\"{Types}\"><Relationship Id=\"a\" Type=\"{TestBook.Rel}/officeDocument\" Target=\"xl/workbook.xml\"/><Relationship Id=\"b\" Type=\"{Types}/digital-signature/origin\" Target=\"/package/origin.psdor\"/></Relationships>")
            .Add("package/origin.psdor", "").Add("package/_rels/origin.psdor.rels", $"<Relationships xmlns=\"{Types}\">{signature}</Relationships>").Build();

        if (signed) Assert.Equal(WorkbookProblem.Signed, Problem(file));
        else Assert.Single(Workbook.Open(file).Sheets);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("_rels/.rels")]
    public void Open_DocumentTypeInAnyPart_IsHostile(string part)
    {
        var book = new TestBook().Rows("S", "").Strings("").Package();
        Assert.Equal(WorkbookProblem.Hostile, Problem(book.Set(part, Bomb + "<x>&b;</x>").Build()));
        Assert.Equal(WorkbookProblem.Hostile, Problem(book.Remove(part).Add(part, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Bomb.Replace("?>", " encoding=\"utf-16\"?>", StringComparison.Ordinal) + "<x/>")).ToArray()).Build()));
    }

    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("XL/Styles.XML")]
    [InlineData("xl\\styles.xml")]
    [InlineData("/xl/styles.xml")]
    public void Open_TwoEntriesOfOneName_IsHostile(string name) =>
        Assert.Equal(WorkbookProblem.Hostile, Problem(new TestBook().Rows("S", "").Package().Add(name, "<styleSheet/>").Build()));

    [Fact]
    public void Open_OverlappingEntries_IsHostile()
    {
        var file = new TestBook().Rows("S", "").Build();
        var records = ZipDirectory.Read(file).Records;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(records[1].HeaderStart + 42), records[0].LocalStart);

        Assert.Equal(WorkbookProblem.Hostile, Problem(file));
    }

    [Fact]
    public void Open_RatioBomb_IsHostile() =>
        Assert.Equal(WorkbookProblem.Hostile, Problem(new TestBook().Sheet("S", string.Concat(Enumerable.Repeat($"<a>{new string(' ', 100_000)}</a>", 400))).Build()));

    [Fact]
    public void Open_DeepNesting_IsHostile()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000));

        Assert.Equal(WorkbookProblem.Hostile, Problem(new TestBook().Sheet("S", deep).Build()));
    }

    [Fact]
    public void Open_BeyondALimit_IsTooLarge()
    {
        var file = new TestBook().Sheet("S", """<sheetData><row r="1"><c r="A1"/><c r="B1"/><c r="C1"/></row></sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>""").Strings("<si><t>長い文字列です</t></si>").Build();
        var none = WorkbookLimits.Default;

        Assert.NotNull(Workbook.Open(file));
        foreach (var limits in (WorkbookLimits[])
            [
                none with { MaxPackageBytes = 100 }, none with { MaxInflatedBytes = 1000 }, none with { MaxXmlPartBytes = 100 }, none with { MaxParts = 3 },
                none with { MaxCells = 2 }, none with { MaxRows = 0 }, none with { MaxStringUnits = 5 }, none with { MaxRanges = 5 },
            ])
            Assert.Equal(WorkbookProblem.TooLarge, Problem(file, limits));
    }

    [Theory]
    [InlineData("""<row r="1048577"/>""")]
    [InlineData("""<row r="0"/>""")]
    [InlineData("""<row r="1"><c r="XFE1"/></row>""")]
    [InlineData("""<row r="1"><c r="A2"/></row>""")]
    [InlineData("""<row r="1"><c r="A1"><v>1</c></row>""")]
    public void Open_SheetThatCannotBe_IsDamaged(string rows) => Assert.Equal(WorkbookProblem.Damaged, Problem(new TestBook().Rows("S", rows).Build()));

    [Fact]
    public void Open_JunkAfterTheRootOrWrongChecksum_IsDamaged()
    {
        Assert.Equal(WorkbookProblem.Damaged, Problem(new TestBook().RawSheet("S", $"<worksheet xmlns=\"{TestBook.Main}\"><sheetData/></worksheet>junk").Build()));
        var file = new TestBook().Rows("S", "").Build();
        file[ZipDirectory.Read(file).Records[4].HeaderStart + 16] ^= 1;
        Assert.Equal(WorkbookProblem.Damaged, Problem(file));
    }

    [Fact]
    public void Open_GiantRanges_AreNotExpanded()
    {
        var workbook = new TestBook()
            .Sheet("S", """
                <cols><col min="1" max="16384" hidden="1"/></cols>
                <sheetData><row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>
                <mergeCells><mergeCell ref="B2:XFC1048575"/></mergeCells>
                <dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>$A$1:$XFD$1048576</formula1></dataValidation></dataValidations>
                """)
            .Open();

        Assert.Equal(["1", "1"], workbook.Sheets[0].Validations[0].Values);
        Assert.All(workbook.Sheets[0].Cells, cell => Assert.True(cell.HasFormula));
    }

    [Fact]
    public void Open_ManyValidationsOverAWideList_StaysWithinItsLookups()
    {
        var rows = string.Concat(Enumerable.Range(1, 2000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c></row>"));
        var validations = string.Concat(Enumerable.Range(1, 2000).Select(i => $"<dataValidation type=\"list\" sqref=\"B{i}\"><formula1>$A$1:$A${i}</formula1></dataValidation>"));
        var file = new TestBook().Sheet("S", $"<sheetData>{rows}</sheetData><dataValidations>{validations}</dataValidations>").Build();

        var values = Workbook.Open(file, WorkbookLimits.Default with { MaxLookups = 10_000 }).Sheets[0].Validations.Select(v => v.Values).ToList();

        Assert.Equal(["1"], values[0]);
        Assert.Null(values[^1]);
    }

    [Fact]
    public void Open_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Workbook.Open(new TestBook().Rows("S", "").Build(), null, source.Token));
    }

    // A compound file of one FAT sector and one directory sector with one stream besides the root.
    private static byte[] Compound(string stream)
    {
        var file = new byte[512 * 3];
        CompoundFile.Signature.CopyTo(file);
        file[30] = 9;
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(48), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(516), 0xFFFFFFFE);
        WriteEntry(1024, "Root Entry");
        WriteEntry(1024 + 128, stream);
        return file;

        void WriteEntry(int at, string name)
        {
            var bytes = Encoding.Unicode.GetBytes(name + '\0');
            bytes.CopyTo(file, at);
            BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at + 64), (ushort)bytes.Length);
        }
    }
}
