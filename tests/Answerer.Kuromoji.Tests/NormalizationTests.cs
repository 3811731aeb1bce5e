namespace Answerer.Kuromoji.Tests;

/// <summary>What an analyzer evens out, and where its terms stand in the text as given.</summary>
public sealed class NormalizationTests
{
    /// <summary>Terms as "term start-end".</summary>
    [Theory]
    [InlineData("一二〇", "120 0-3")]
    [InlineData("十二", "12 0-2")]
    [InlineData("１２", "12 0-2")]
    [InlineData("一万二千三百四十五", "12345 0-9")]
    [InlineData("1,200円", "1200 0-5|円 5-6")]
    [InlineData("3.2千円", "3200 0-4|円 4-5")]
    [InlineData("10億5,000万円", "1050000000 0-9|円 9-10")]
    [InlineData("１．５倍", "1.5 0-3|倍 3-4")]
    [InlineData("10.0", "10 0-4")]
    [InlineData("003", "3 0-3")]
    [InlineData("第一回", "第 0-1|1 1-2|回 2-3")]
    [InlineData("2020-01-02", "2020 0-4|1 5-7|2 8-10")]
    [InlineData("１２３４５６７８９０１２３４５６７８９０", "12345678901234567890 0-20")]
    [InlineData("1.2.3", "1.2.3 0-5")]
    [InlineData("1,2", "1,2 0-3")]
    [InlineData("1,000.", "1000 0-5")]
    [InlineData("1 000", "1 0-1|0 2-5")]
    [InlineData("〇〇", "")]
    [InlineData("京の都", "京 0-1|都 2-3")]
    [InlineData("十二支", "十二支 0-3")]
    [InlineData("第三者", "第 0-1|第三者 0-3|三 1-2|者 2-3")]
    public void Analyze_Numbers_BecomeArabicDigits(string text, string expected) =>
        Assert.Equal(expected, Analyze(text, Normalizations.Numbers));

    [Fact]
    public void Analyze_NumberOfAThousandDigits_StaysAsItIs()
    {
        var digits = new string('0', 1000);
        Assert.Equal($"{digits} 0-1000", Analyze(digits, Normalizations.Numbers));
    }

    /// <summary>A million numerals that make no number; quadratic time would be hours.</summary>
    [Theory]
    [InlineData('〇')]
    [InlineData('京')]
    [InlineData('万')]
    public void Analyze_AMillionNumerals_TakesLinearTime(char numeral) =>
        Assert.Equal((1_000_000, 1_000_001), Terms(new string(numeral, 1_000_000) + "Z", Normalizations.Numbers).Select(static term => (term.Start, term.End)).Last());

    [Theory]
    [InlineData("㈱ﾊﾞｯｸｱｯﾌﾟ①世代", "株 0-1|バックアップ 1-9|1 9-10|世代 10-12")]
    [InlineData("ｻｰﾊﾞｰ", "サーバ 0-5")]
    public void Analyze_CompatibilityCharacters_LeadToTheOriginal(string text, string expected) =>
        Assert.Equal(expected, Analyze(text, Normalizations.Compatibility));

    [Fact]
    public void Analyze_IterationMarks_AreWrittenOut() => Assert.Equal("こころ 0-3", Analyze("こゝろ", Normalizations.IterationMarks));

    [Fact]
    public void Analyze_AllNormalizations_WorkTogether() => Assert.Equal(
        "人人 0-2|12 3-4|世代 4-6",
        Analyze("人々、⑫世代", Normalizations.Compatibility | Normalizations.IterationMarks | Normalizations.Numbers));

    [Fact]
    public void Analyze_PunctuationBesideNumbers_LeavesNoGap()
    {
        var plain = Terms("データ、保管(30日)", Normalizations.None).Select(static term => term.PositionIncrement);
        Assert.Equal(plain, Terms("データ、保管(30日)", Normalizations.Numbers).Select(static term => term.PositionIncrement));
    }

    private static string Analyze(string text, Normalizations normalizations) =>
        string.Join('|', Terms(text, normalizations).Select(static term => $"{term.Term} {term.Start}-{term.End}"));

    private static List<AnalyzedTerm> Terms(string text, Normalizations normalizations)
    {
        var terms = new List<AnalyzedTerm>();
        new JapaneseAnalyzer(TestDictionaries.Ipadic, normalizations: normalizations).CreateWorker().Analyze(text, terms);
        return terms;
    }
}
