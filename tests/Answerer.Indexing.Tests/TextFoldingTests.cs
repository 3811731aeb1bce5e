namespace Answerer.Indexing.Tests;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("ｾｷｭﾘﾃｨ ﾎﾟﾘｼｰ", "セキュリティポリシー")]
    [InlineData("㈱ ①　ＩＳＯ／ＩＥＣ", "(株)1iso/iec")]
    [InlineData("発⽣・⽀援", "発生・支援")]
    [InlineData("が", "が")]
    [InlineData("", "")]
    public void Squash_CompatibilityForms_AreFolded(string text, string expected) =>
        Assert.Equal(expected, TextFolding.Squash(text));

    [Fact]
    public void Squash_LoneSurrogate_BecomesReplacementCharacter() =>
        Assert.Equal("a\uFFFDb", TextFolding.Squash("a\uD800b"));

    [Fact]
    public void Normalize_WhiteSpace_IsOneSpace() =>
        Assert.Equal("a b c", TextFolding.Normalize("\u3000a\r\n b\tc "));

    [Fact]
    public void Fold_Origins_LeadBackToTheOriginal()
    {
        const string text = "x㈱ﾎﾟ y";
        var folded = TextFolding.Fold(text, keepSpace: false, lower: false);
        Assert.Equal("x(株)ポy", folded.Text);
        Assert.Equal((1, 2), folded.OriginalRange(1, 4));
        Assert.Equal((2, 5), folded.OriginalRange(4, 5));
        Assert.Equal((5, 6), folded.OriginalRange(5, 6));
        Assert.Equal(text.Length, folded.Origins[^1]);
    }
}
