namespace Answerer.Kuromoji.Tests;

/// <summary>The rules of the search for the best path, one by one, on dictionaries of a few words.</summary>
public sealed class TokenizerTests
{
    [Fact]
    public void Tokenize_TwoPaths_TakesTheCheaperOne()
    {
        var dictionary = TestDictionaries.Tiny(["東,1,100", "京都,1,100", "東京,1,150", "都,1,40"]);
        Assert.Equal(["東京", "都"], Surfaces(dictionary, "東京都"));
    }

    [Fact]
    public void Tokenize_ConnectionMakesPathDear_TakesTheOther()
    {
        var dictionary = TestDictionaries.Tiny(["東,1,100", "京都,1,100", "東京,2,150", "都,3,40"], (2, 3, 500));
        Assert.Equal(["東", "京都"], Surfaces(dictionary, "東京都"));
    }

    [Fact]
    public void Tokenize_EndOfTextMakesPathDear_TakesTheOther()
    {
        var dictionary = TestDictionaries.Tiny(["東京,1,10", "東京,2,20"], (1, 0, 50));
        Assert.Equal("品詞2", Assert.Single(Tokens(dictionary, "東京")).PartOfSpeech);
    }

    [Fact]
    public void Tokenize_EqualCosts_TakesTheFirstWordOfTheDictionary()
    {
        Assert.Equal("品詞2", Assert.Single(Tokens(TestDictionaries.Tiny(["東京,2,10", "東京,1,10", "東京,2,10"]), "東京")).PartOfSpeech);
        Assert.Equal("品詞1", Assert.Single(Tokens(TestDictionaries.Tiny(["東京,1,10", "東京,2,10", "東京,1,10"]), "東京")).PartOfSpeech);
    }

    [Fact]
    public void Tokenize_EqualCostsOfPaths_TakesTheLongerLastWord()
    {
        // The longer word started earlier, so its node is the older one.
        var dictionary = TestDictionaries.Tiny(["東,1,100", "京都,1,100", "東京,1,100", "都,1,100"]);
        Assert.Equal(["東", "京都"], Surfaces(dictionary, "東京都"));
    }

    [Fact]
    public void Tokenize_NoWordKnown_GroupsByCharacterClass()
    {
        var dictionary = TestDictionaries.Tiny(["東京,1,10"]);
        Assert.Equal(["ひらがな", "カタカナ", "abc", "123", "漢", "字"], Surfaces(dictionary, "ひらがなカタカナabc123漢字", TokenizerMode.Normal));
    }

    [Fact]
    public void Tokenize_UnknownWordBesideKnownOne_OnlyWhereTheClassInvokesIt()
    {
        var dictionary = TestDictionaries.Tiny(["カタ,1,30000", "カナ,1,30000", "ひら,1,30000", "がな,1,30000"]);
        Assert.Equal(["カタカナ"], Surfaces(dictionary, "カタカナ"));
        Assert.Equal(["ひら", "がな"], Surfaces(dictionary, "ひらがな"));
    }

    [Fact]
    public void Tokenize_UnknownWord_HasNoReadingAndNoBaseForm()
    {
        var token = Assert.Single(Tokens(TestDictionaries.Tiny(["東京,1,10"]), "カナ"));
        Assert.True(token.IsUnknown);
        Assert.Equal("品詞5", token.PartOfSpeech);
        Assert.Null(token.Reading);
        Assert.Null(token.Pronunciation);
        Assert.Null(token.BaseForm);
    }

    [Fact]
    public void Tokenize_InflectedWord_HasItsBaseForm()
    {
        var dictionary = TestDictionaries.Tiny(["行っ,1,10,行く", "来い,1,10,来る", "本,1,10,本", "山,1,10"]);
        Assert.Equal(["行く", "来る", null, null], Tokens(dictionary, "行っ来い本山").Select(static token => token.BaseForm));
    }

    [Fact]
    public void Tokenize_LongWordInSearchMode_ComesWithItsParts()
    {
        var dictionary = TestDictionaries.Tiny(["関西,1,1000", "国際,1,1000", "空港,1,1000", "関西国際空港,2,100"]);
        var tokens = Tokens(dictionary, "関西国際空港").Select(static token => (token.Surface, token.PositionIncrement, token.PositionLength));
        Assert.Equal([("関西", 1, 1), ("関西国際空港", 0, 3), ("国際", 1, 1), ("空港", 1, 1)], tokens);
    }

    [Theory]
    [InlineData(TokenizerMode.Normal, new[] { "関西国際空港" })]
    [InlineData(TokenizerMode.Extended, new[] { "関西", "国際", "空港" })]
    public void Tokenize_LongWordInOtherModes_IsKeptOrCut(TokenizerMode mode, string[] expected)
    {
        var dictionary = TestDictionaries.Tiny(["関西,1,1000", "国際,1,1000", "空港,1,1000", "関西国際空港,2,100"]);
        Assert.Equal(expected, Surfaces(dictionary, "関西国際空港", mode));
    }

    [Fact]
    public void Tokenize_PartsDearerThanThePenalty_AreNotTaken()
    {
        // Six kanji: the parts may cost 3000 * (6 - 2) more.
        var dictionary = TestDictionaries.Tiny(["関西,1,4034", "国際,1,4034", "空港,1,4034", "関西国際空港,2,100"]);
        Assert.Equal(["関西国際空港"], Surfaces(dictionary, "関西国際空港"));
    }

    [Fact]
    public void Tokenize_UnknownWordInExtendedMode_BecomesCharacters()
    {
        var tokens = Tokens(TestDictionaries.Tiny(["東京,1,10"]), "カ😀ナ", TokenizerMode.Extended, discardPunctuation: false);
        Assert.Equal(["カ", "😀", "ナ"], tokens.Select(static token => token.Surface));
    }

    [Theory]
    [InlineData(true, new[] { "東京", "東京" })]
    [InlineData(false, new[] { "東京", "。", " ", "東京" })]
    public void Tokenize_Punctuation_IsDroppedWithoutAGap(bool discardPunctuation, string[] expected)
    {
        var tokens = Tokens(TestDictionaries.Tiny(["東京,1,10"]), "東京。 東京", discardPunctuation: discardPunctuation);
        Assert.Equal(expected, tokens.Select(static token => token.Surface));
        Assert.All(tokens, static token => Assert.Equal(1, token.PositionIncrement));
    }

    [Theory]
    [InlineData("\u2E52", 0)] // of Unicode 13
    [InlineData("\u2E5D", 1)] // a dash of Unicode 14, a letter like any other for Lucene on Java 17
    [InlineData("\u20C0", 1)]
    public void Tokenize_PunctuationByUnicode13_IsDropped(string text, int expected) =>
        Assert.Equal(expected, Tokens(TestDictionaries.Ipadic, text).Count);

    [Fact]
    public void Tokenize_UserWord_WinsOverTheDictionaryAndIsCutAsWritten()
    {
        using var reader = new StringReader("関西空港,関西 空港,カンサイ クウコウ,地名");
        var tokens = Tokens(TestDictionaries.Tiny(["関西空港,1,-30000"]), "関西空港", userDictionary: UserDictionary.Parse(reader, "test"));
        Assert.Equal([("関西", "カンサイ", "地名"), ("空港", "クウコウ", "地名")], tokens.Select(static token => (token.Surface, token.Reading!, token.PartOfSpeech)));
        Assert.All(tokens, static token => Assert.True(token.IsUserWord));
    }

    [Fact]
    public void Tokenize_EmptyText_GivesNothing() => Assert.Empty(Surfaces(TestDictionaries.Ipadic, ""));

    [Fact]
    public void Tokenize_ManyTextsWithOneWorker_EachAsIfAlone()
    {
        string[] texts = ["関西国際空港", "", new string('ア', 3000), "すもももももももものうち", "a", "関西国際空港"];
        var shared = new Tokenizer(TestDictionaries.Ipadic).CreateWorker();
        var tokens = new List<Token>();
        foreach (var text in texts)
        {
            shared.Tokenize(text, tokens);
            Assert.Equal(Surfaces(TestDictionaries.Ipadic, text), tokens.Select(static token => token.Surface));
        }
    }

    [Fact]
    public void Tokenize_SecondTime_AllocatesNothing()
    {
        var worker = new Tokenizer(TestDictionaries.Ipadic).CreateWorker();
        var tokens = new List<Token>();
        var text = string.Concat(Enumerable.Repeat("情報セキュリティ方針は関西国際空港で年1回見直されています。", 100));
        worker.Tokenize(text, tokens);
        var before = GC.GetAllocatedBytesForCurrentThread();
        worker.Tokenize(text, tokens);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static List<Token> Tokens(
        JapaneseDictionary dictionary,
        string text,
        TokenizerMode mode = TokenizerMode.Search,
        bool discardPunctuation = true,
        UserDictionary? userDictionary = null)
    {
        var tokens = new List<Token>();
        new Tokenizer(dictionary, userDictionary, mode, discardPunctuation).CreateWorker().Tokenize(text, tokens);
        return tokens;
    }

    private static IEnumerable<string> Surfaces(JapaneseDictionary dictionary, string text, TokenizerMode mode = TokenizerMode.Search) =>
        Tokens(dictionary, text, mode).Select(static token => token.Surface);
}
