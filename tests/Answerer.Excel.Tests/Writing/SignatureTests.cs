using Answerer.Excel.Tests.Building;
using Answerer.Testing;

namespace Answerer.Excel.Tests.Writing;

/// <summary>Signatures come off whole, and nothing else does.</summary>
public sealed class SignatureTests
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static PackageBuilder Book() => new TestBook().Rows("S", """<row r="1"><c r="A1"><v>1</v></c></row>""").Package();

    [Fact]
    public void Remove_Signatures_TakesTheirPartsAndWhatRefersToThem()
    {
        var plain = Book().Build();
        var relationships = PackageParts.Text(plain, "_rels/.rels");
        var contentTypes = PackageParts.Text(plain, "[Content_Types].xml");
        var signed = Book()
            .Set("_rels/.rels", relationships.Replace("</Relationships>", $"<Relationship Id=\"s\" Type=\"{Types}/digital-signature/origin\" Target=\"sig/origin.sigs\"/></Relationships>", StringComparison.Ordinal))
            .Set("[Content_Types].xml", contentTypes.Replace("</Types>", "<Override PartName=\"/sig/s1.xml\" ContentType=\"x\"></Override></Types>", StringComparison.Ordinal))
            .Add("sig/origin.sigs", "").Add("sig/_rels/origin.sigs.rels", $"<Relationships xmlns=\"{Types}\"><Relationship Id=\"a\" Type=\"{Types}/digital-signature/signature\" Target=\"s1.xml\"/></Relationships>")
            .Add("sig/s1.xml", "<x/>").Add("sig/_rels/s1.xml.rels", $"<Relationships xmlns=\"{Types}\"><Relationship Id=\"a\" Type=\"{Types}/digital-signature/certificate\" Target=\"cert.cer\"/></Relationships>").Add("sig/cert.cer", "c")
            .Build();

        Assert.Equal(WorkbookProblem.Signed, Assert.Throws<WorkbookFormatException>(() => Workbook.Open(signed)).Problem);
        var freed = WorkbookSignature.Remove(signed).ToArray();
        Assert.Equal(PackageParts.Read(plain), PackageParts.Read(freed), (a, b) => a.Name == b.Name && a.Content.AsSpan().SequenceEqual(b.Content));
        Assert.Single(Workbook.Open(freed).Sheets);
    }

    [Fact]
    public void Remove_NoSignature_GivesTheSameBytes()
    {
        var plain = Book().Build();

        Assert.Equal(plain, WorkbookSignature.Remove(plain).ToArray());
        Assert.Equal(Binary.BinaryBook.Features, WorkbookSignature.Remove(Binary.BinaryBook.Features).ToArray());
    }

    [SkippableTheory]
    [InlineData("npoi/hello-world-signed.xlsx")]
    [InlineData("npoi/ms-office-2010-signed.xlsx")]
    public void Remove_SignedByOffice_LeavesAValidWorkbook(string name)
    {
        var signed = File.ReadAllBytes(SharedData.Require("xlsx-corpus", name));
        var freed = WorkbookSignature.Remove(signed).ToArray();

        var (before, after) = (PackageParts.Read(signed), PackageParts.Read(freed));
        Assert.All(before.Where(part => !part.Name.StartsWith("_xmlsignatures", StringComparison.Ordinal) && part.Name is not ("_rels/.rels" or "[Content_Types].xml")),
            part => Assert.Equal(part.Content, after.Single(other => other.Name == part.Name).Content));
        Assert.DoesNotContain(after, part => part.Name.StartsWith("_xmlsignatures", StringComparison.Ordinal));
        Assert.NotEmpty(Workbook.Open(freed).Sheets);
        Assert.Empty(SdkValidator.Faults(freed)!);
    }
}
