namespace Answerer.Kuromoji.Tests;

public sealed class JapaneseAnalyzerTests
{
    [Theory]
    [InlineData("サーバーが停止しました", new[] { "サーバ", "停止" })]
    [InlineData("ＩＳＯに準拠していますか？", new[] { "iso", "準拠" })]
    [InlineData("行かなかった。", new[] { "行く" })]
    [InlineData("これは、ある。", new string[0])]
    public void Analyze_Sentence_GivesItsTerms(string text, string[] expected) =>
        Assert.Equal(expected, Analyze(text).Select(static term => term.Term));

    [Fact]
    public void Analyze_TokensLeftOut_WidenTheIncrement()
    {
        // データ|の|保管|と|は: particles leave gaps, punctuation none.
        var terms = Analyze("データの、保管");
        Assert.Equal([("データ", 0, 3, 1), ("保管", 5, 7, 2)], terms.Select(static term => (term.Term, term.Start, term.End, term.PositionIncrement)));
    }

    [Fact]
    public void Analyze_UserWordOfStoppedPartOfSpeech_IsLeftOut()
    {
        using var reader = new StringReader("ダミー,ダミー,ダミー,助詞\n");
        Assert.DoesNotContain("ダミー", Analyze("ダミー東京", UserDictionary.Parse(reader, "test")).Select(static term => term.Term));
    }

    private static List<AnalyzedTerm> Analyze(string text, UserDictionary? userDictionary = null)
    {
        var terms = new List<AnalyzedTerm>();
        new JapaneseAnalyzer(TestDictionaries.Ipadic, userDictionary).CreateWorker().Analyze(text, terms);
        return terms;
    }
}
