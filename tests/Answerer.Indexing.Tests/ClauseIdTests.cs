namespace Answerer.Indexing.Tests;

public sealed class ClauseIdTests
{
    [Theory]
    [InlineData("CLD8.1.5", "CLD.8.1.5")]
    [InlineData("CLD.9.5.1", "CLD.9.5.1")]
    [InlineData(" CLD 9.5.2 ", "CLD.9.5.2")]
    [InlineData("12.4.1", "12.4.1")]
    public void TryParse_FormsOfThePapers_AreCanonical(string written, string expected)
    {
        Assert.True(ClauseId.TryParse(written, out var id));
        Assert.Equal(expected, id.Value);
        Assert.True(id.IsNumbered);
    }

    [Theory]
    [InlineData("12.4")]
    [InlineData("12.4.1.2")]
    [InlineData("項番")]
    [InlineData("")]
    public void TryParse_OtherText_IsRefused(string written) => Assert.False(ClauseId.TryParse(written, out _));
}
