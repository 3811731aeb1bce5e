using Answerer.Kuromoji.Filters;

namespace Answerer.Kuromoji.Tests.Filters;

public sealed class FilterTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３！～", "ABC123!~")]
    [InlineData("ｱｲｳｦﾝｰ･", "アイウヲンー・")]
    [InlineData("ｶﾞｻﾞﾊﾟﾊﾞｳﾞﾜﾞｦﾞ", "ガザパバヴヷヺ")]
    [InlineData("カﾞハﾟヽﾞ", "ガパヾ")]
    [InlineData("ﾞｱﾞﾝﾟ", "\u3099ア\u3099ン\u309A")]
    [InlineData("ｯﾞﾀﾞﾁﾞﾂﾞ", "ッ\u3099ダヂヅ")]
    [InlineData("漢字かな", "漢字かな")]
    public void CjkWidth_AnyWidth_BecomesTheUsualOne(string term, string expected) => Assert.Equal(expected, Apply(CjkWidthFilter.Apply, term));

    [Theory]
    [InlineData("サーバー", "サーバ")]
    [InlineData("コピー", "コピー")]
    [InlineData("コンピューター", "コンピュータ")]
    [InlineData("データー社", "データー社")]
    [InlineData("らーめんー", "らーめんー")]
    [InlineData("ーーーー", "ーーー")]
    public void KatakanaStem_LongVowelAtTheEnd_IsDroppedFromLongKatakana(string term, string expected) =>
        Assert.Equal(expected, Apply(KatakanaStemFilter.Apply, term));

    [Theory]
    [InlineData("ISO", "iso")]
    [InlineData("ΑΣ", "ας", false)]
    [InlineData("ΑΣ", "ασ")]
    [InlineData("İI", "ii")]
    [InlineData("𐐀", "𐐨")]
    [InlineData("\uD801", "\uD801")]
    [InlineData("\uA7C9\uA7D0", "\uA7CA\uA7D0")] // capitals of Unicode 13 and of 14
    [InlineData("\U00010570", "\U00010570")]
    public void LowerCase_AnyLetter_IsMappedAlone(string term, string expected, bool equal = true) =>
        Assert.Equal(equal, Apply(LowerCaseFilter.Apply, term) == expected);

    [Fact]
    public void StopLists_OfTheAssembly_AreLucenes() => Assert.Equal((27, 109), (StopLists.Tags.Count, StopLists.Words.Count));

    private static string Apply(Action<TermBuffer> filter, string term)
    {
        var buffer = new TermBuffer();
        buffer.Set(term);
        filter(buffer);
        return buffer.ToString();
    }
}
