using FsCheck;
using FsCheck.Fluent;

namespace Answerer.Kuromoji.Tests;

/// <summary>What holds for any text, well-formed or not.</summary>
public sealed class TokenizerProperties
{
    /// <summary>Pieces that meet each other badly: halves of surrogate pairs, marks, all kinds of characters and lengths.</summary>
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Choose(char.MinValue, char.MaxValue).Select(static unit => ((char)unit).ToString()),
        Gen.Choose(0xD800, 0xDFFF).Select(static unit => ((char)unit).ToString()),
        Gen.Elements("関西国際空港", "クラウド", "サーバー", "すもも", "一二三", "123", "十.,", "千", "々", "ゞ", "㈱", "①", "ABC", "ｶﾞ", "。", " ", "\u3000", "😀", "\u3099", "\0", "\r\n"),
        Gen.Choose(1, 1100).SelectMany(static length => Gen.Elements("アaあ漢。0".ToCharArray()).Select(unit => new string(unit, length))));

    private static readonly Arbitrary<string> Texts = Piece.ListOf().Select(static pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly Config Configuration = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20070801, 1);

    [Theory]
    [InlineData(TokenizerMode.Normal)]
    [InlineData(TokenizerMode.Search)]
    [InlineData(TokenizerMode.Extended)]
    public void Tokenize_AnyText_CoversItInOrder(TokenizerMode mode)
    {
        var worker = new Tokenizer(TestDictionaries.Ipadic, mode: mode, discardPunctuation: false).CreateWorker();
        var tokens = new List<Token>();
        Prop.ForAll(Texts, text =>
        {
            worker.Tokenize(text, tokens);
            return IsOrdered(tokens, text) && Covers(tokens, text);
        }).Check(Configuration);
    }

    [Theory]
    [InlineData(TokenizerMode.Normal)]
    [InlineData(TokenizerMode.Search)]
    [InlineData(TokenizerMode.Extended)]
    public void Tokenize_AnyTextWithUserDictionary_StaysInOrder(TokenizerMode mode)
    {
        using var reader = new StringReader("関西国際,関西 国際,カンサイ コクサイ,x\nアア,ア ア,ア ア,x\n空,空,ソラ,x\n");
        var worker = new Tokenizer(TestDictionaries.Ipadic, UserDictionary.Parse(reader, "test"), mode).CreateWorker();
        var tokens = new List<Token>();
        Prop.ForAll(Texts, text =>
        {
            worker.Tokenize(text, tokens);
            return IsOrdered(tokens, text);
        }).Check(Configuration);
    }

    [Theory]
    [InlineData(Normalizations.None)]
    [InlineData(Normalizations.Compatibility | Normalizations.IterationMarks | Normalizations.Numbers)]
    public void Analyze_AnyText_GivesTermsInOrder(Normalizations normalizations)
    {
        var worker = new JapaneseAnalyzer(TestDictionaries.Ipadic, normalizations: normalizations).CreateWorker();
        var terms = new List<AnalyzedTerm>();
        Prop.ForAll(Texts, text =>
        {
            worker.Analyze(text, terms);
            return terms.All(term => term.Term.Length > 0 && term.Start >= 0 && term.Start < term.End && term.End <= text.Length)
                && terms.Zip(terms.Skip(1)).All(static pair => pair.First.Start <= pair.Second.Start);
        }).Check(Configuration);
    }

    [Theory]
    [InlineData("解約日の翌日を起算日（1日目）として、30日以内に消去いたします。")]
    [InlineData("ア")]
    [InlineData("東")]
    [InlineData("\uD83D")]
    public void Tokenize_TenMegabytesWithoutALineBreak_CoversThemAndReusesItsBuffers(string piece)
    {
        const int Length = 3_500_000; // some 10 MB in UTF-8
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var worker = new Tokenizer(TestDictionaries.Ipadic, discardPunctuation: false).CreateWorker();
        var tokens = new List<Token>();
        worker.Tokenize(text, tokens);
        Assert.True(IsOrdered(tokens, text) && Covers(tokens, text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        worker.Tokenize(text, tokens);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool IsOrdered(List<Token> tokens, string text) =>
        tokens.All(token => token.Start >= 0 && token.Start < token.End && token.End <= text.Length
            && (token.PositionIncrement, token.PositionLength) is (1, 1) or (0, > 1) && token.PartOfSpeech.Length > 0)
        && tokens.Zip(tokens.Skip(1)).All(static pair =>
            pair.Second.PositionIncrement == 0 ? pair.First.Start == pair.Second.Start : pair.First.Start < pair.Second.Start);

    /// <summary>Whether the tokens, compounds aside, make up the text.</summary>
    private static bool Covers(List<Token> tokens, string text) =>
        string.Concat(tokens.Where(static token => token.PositionIncrement > 0).Select(static token => token.Surface)) == text;
}
