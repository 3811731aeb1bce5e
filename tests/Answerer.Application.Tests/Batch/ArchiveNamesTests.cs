using System.Text;
using Answerer.Application.Batch;

namespace Answerer.Application.Tests.Batch;

public sealed class ArchiveNamesTests
{
    [Theory]
    [InlineData("営業部/関西/確認票.xlsx", "営業部/関西/確認票.xlsx")]
    [InlineData("営業部\\表.xlsx", "営業部/表.xlsx")]
    [InlineData("../../etc/a.xlsx", "etc/a.xlsx")]
    [InlineData("a/..\\.. /./b.xlsx", "a/b.xlsx")]
    [InlineData("/root/a.xlsx", "root/a.xlsx")]
    [InlineData("C:\\Users\\a.xlsx", "Users/a.xlsx")]
    [InlineData("c:a.xlsx", "a.xlsx")]
    [InlineData(" C:D:/a.xlsx", "a.xlsx")]
    [InlineData("\\\\server\\share\\a.xlsx", "server/share/a.xlsx")]
    [InlineData("a:stream.xlsx:$DATA", "stream.xlsx_$DATA")]
    [InlineData("b/a<>|?*\".xlsx", "b/a______.xlsx")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.xlsx", "_nul.xlsx")]
    [InlineData("com1/Lpt².a.xlsx", "_com1/_Lpt².a.xlsx")]
    [InlineData("console.xlsx", "console.xlsx")]
    [InlineData("a.xlsx. .", "a.xlsx")]
    [InlineData("a\u0000\n\u007F.xlsx", "a___.xlsx")]
    [InlineData("a\u202Exslx.xlsx", "a_xslx.xlsx")]
    [InlineData("か\u3099.xlsx", "が.xlsx")]
    [InlineData("../", "_")]
    [InlineData("...", "_")]
    public void Sanitise_Name_LeadsNowhereElse(string name, string expected) => Assert.Equal(expected, ArchiveNames.Sanitise(name));

    [Fact]
    public void Sanitise_LongName_FitsADiskAndKeepsItsExtension()
    {
        var name = ArchiveNames.Sanitise(new string('質', 200) + "😀.xlsx");

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 190, 200);
        Assert.EndsWith("質.xlsx", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Sanitise_EndlessFolders_KeepsTheInnermost()
    {
        var segments = ArchiveNames.Sanitise(string.Concat(Enumerable.Repeat("a/", 10_000)) + "b/c.xlsx").Split('/');

        Assert.Equal(32, segments.Length);
        Assert.Equal(["b", "c.xlsx"], segments[^2..]);
    }

    [Fact]
    public void Sanitise_AnyText_IsARelativePathThatStaysWhereItIsPut()
    {
        var random = new Random(1);
        const string Alphabet = "./\\:. ab~$CONul1<>\u0000\u202Eあ゙表\uD83D\uDE00";
        for (var round = 0; round < 20_000; round++)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var path = ArchiveNames.Sanitise(name);

            Assert.StartsWith("/out/", Path.GetFullPath(path, "/out"), StringComparison.Ordinal);
            Assert.Equal(path, ArchiveNames.Sanitise(path));
            Assert.All(path.Split('/'), segment => Assert.Matches(@"^(?!\.{1,2}$)[^\\:<>\p{C}]*[^\\:<>\p{C}. ]$", segment.Replace("😀", "", StringComparison.Ordinal) + "x"));
        }
    }

    [Fact]
    public void Claim_PathsThatMeet_AreToldApart()
    {
        var unique = new UniquePaths();

        Assert.Equal(
            ["a.xlsx", "A (2).xlsx", "a (3).xlsx", "b/が.xlsx", "b/が (2).xlsx", "c.xlsx/d.xlsx", "c (2).xlsx", "a.xlsx (2)/e.xlsx", "a.xlsx (2)/f.xlsx"],
            ((string[])["a.xlsx", "A.xlsx", "a.xlsx", "b/が.xlsx", "b/か\u3099.xlsx", "c.xlsx/d.xlsx", "c.xlsx", "a.xlsx/e.xlsx", "a.xlsx/f.xlsx"])
                .Select(unique.Claim)
                .Select(path => path.Normalize(NormalizationForm.FormC)));
    }
}
