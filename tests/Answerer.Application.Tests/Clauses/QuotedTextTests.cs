using Answerer.Application.Clauses;

namespace Answerer.Application.Tests.Clauses;

public sealed class QuotedTextTests
{
    [Fact]
    public void Paragraphs_QuoteWithOtherSpacingAndWidth_IsMarkedInThePapersWords() =>
        Assert.Equal("前文。|[解約後 30 日以内に消去します。]|後文。", Shown("前文。\n解約後 30 日以内に消去します。後文。", "解約後３０日以内に\n消去します。"));

    [Fact]
    public void Paragraphs_QuoteOverAParagraphBreak_IsMarkedInBoth() =>
        Assert.Equal("下記を|[取得します。]|[・イベントログ]|・検知ログ", Shown("下記を取得します。\n・イベントログ\n・検知ログ", "取得します。・イベントログ"));

    [Theory]
    [InlineData("書かれていない文。")]
    [InlineData(" ")]
    public void Paragraphs_QuoteThatIsNotThere_MarksNothing(string quote) => Assert.Equal("前文。|後文。", Shown("前文。\n後文。", quote));

    [Theory]
    [InlineData("ＦＩＤＯ２ 認証", true)]
    [InlineData("fido2 生体", false)]
    [InlineData(null, true)]
    public void Contains_WordsInAnyWidthAndCase_AllHaveToStandThere(string? sought, bool found) =>
        Assert.Equal(found, ClauseFilter.Contains("FIDO2を利用した認\n証", sought));

    private static string Shown(string text, params string[] quotes) =>
        string.Join('|', QuotedText.Paragraphs(text, quotes).SelectMany(pieces => pieces).Select(piece => piece.Quoted ? $"[{piece.Text}]" : piece.Text));
}
