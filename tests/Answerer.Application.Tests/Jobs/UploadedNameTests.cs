using Answerer.Application.Jobs;

namespace Answerer.Application.Tests.Jobs;

public sealed class UploadedNameTests
{
    [Theory]
    [InlineData("C:\\様式\\確認票.xlsx", "確認票.xlsx")]
    [InlineData("𠮷田商事.xlsx", "𠮷田商事.xlsx")]
    [InlineData("a\uD842b\uDFB7c.xlsx", "abc.xlsx")]
    [InlineData("\u202Exslx.\u2069\"票\u0007?.xlsx", "xslx.票.xlsx")]
    [InlineData(" .. ", "無題.xlsx")]
    public void Of_NameAsSent_IsFitForAFile(string sent, string name) => Assert.Equal(name, UploadedName.Of(sent));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void Of_LongName_IsCutBetweenCharacters(string start)
    {
        var name = UploadedName.Of(start + string.Concat(Enumerable.Repeat("𠮷", 100)) + ".xlsx");

        Assert.InRange(name.Length, 149, 150);
        Assert.EndsWith("𠮷.xlsx", name, StringComparison.Ordinal);
    }
}
