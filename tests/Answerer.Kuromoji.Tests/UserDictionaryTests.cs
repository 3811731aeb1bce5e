namespace Answerer.Kuromoji.Tests;

public sealed class UserDictionaryTests
{
    [Fact]
    public void Parse_CommentsBlankLinesAndQuotes_AreUnderstood()
    {
        var dictionary = Parse("# 注釈\n\n  \nクラウド,クラウド,クラウド,名詞 # 注釈\n\"1,000\",\"1,000\",セン,\"数\"\"値\"\"\"\n");
        Assert.Equal(2, dictionary.Count);
        Assert.Equal("数\"値\"", dictionary.Words[0].PartOfSpeech); // in the order of surfaces
    }

    [Fact]
    public void Parse_NoEntries_GivesAnEmptyDictionaryThatChangesNothing()
    {
        var tokens = new List<Token>();
        new Tokenizer(TestDictionaries.Ipadic, Parse("# nothing\n")).CreateWorker().Tokenize("東京", tokens);
        Assert.Equal("東京", Assert.Single(tokens).Surface);
    }

    [Theory]
    [InlineData("クラウド,クラウド,クラウド")]
    [InlineData("クラウド,クラウド,クラウド,名詞,余分")]
    [InlineData("関西空港,関西 港,カンサイ コウ,名詞")]
    [InlineData("関西空港,関西 空港,カンサイクウコウ,名詞")]
    [InlineData(",,,名詞")]
    [InlineData("foo bar,foo bar,フー バー,名詞")]
    [InlineData("最初,最初,サイショ,名詞")]
    public void Parse_LineAtFault_NamesSourceAndLine(string line)
    {
        var exception = Assert.Throws<UserDictionaryFormatException>(() => Parse("# 注釈\n最初,最初,サイショ,名詞\n" + line));
        Assert.Equal(("domain.csv", 3), (exception.SourceName, exception.Line));
        Assert.Contains("domain.csv", exception.Message, StringComparison.Ordinal);
    }

    private static UserDictionary Parse(string content)
    {
        using var reader = new StringReader(content);
        return UserDictionary.Parse(reader, "domain.csv");
    }
}
