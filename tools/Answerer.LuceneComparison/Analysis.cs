using Answerer.Kuromoji;

namespace Answerer.LuceneComparison;

/// <summary>One way to analyse a text, on both sides.</summary>
/// <param name="FullChain">The whole analyzer, or the bare tokenizer.</param>
/// <param name="Mode">How finely text is cut.</param>
/// <param name="KeepPunctuation">Whether punctuation stays.</param>
/// <param name="WholeText">Whether the file is one text, or every line one.</param>
internal sealed record Analysis(bool FullChain, TokenizerMode Mode, bool KeepPunctuation, bool WholeText)
{
    /// <summary>All ways there are. The chain has no choice about punctuation.</summary>
    public static IEnumerable<Analysis> All =>
        from wholeText in new[] { false, true }
        from mode in Enum.GetValues<TokenizerMode>()
        from kind in new (bool FullChain, bool Keep)[] { (false, false), (false, true), (true, false) }
        select new Analysis(kind.FullChain, mode, kind.Keep, wholeText);

    /// <summary>The same as options of the oracle.</summary>
    public string Options => string.Join(' ',
        "--what", FullChain ? "ana" : "tok", "--mode", Mode.ToString().ToUpperInvariant(),
        "--punct", KeepPunctuation ? "keep" : "drop", "--unit", WholeText ? "doc" : "line");

    /// <summary>Makes of a text what stands in the oracle's records.</summary>
    public Func<string, IEnumerable<string>> CreateAnalyzer(JapaneseDictionary dictionary)
    {
        if (FullChain)
        {
            var analyzer = new JapaneseAnalyzer(dictionary, mode: Mode).CreateWorker();
            var terms = new List<AnalyzedTerm>();
            return text =>
            {
                analyzer.Analyze(text, terms);
                return terms.Select(LuceneRecord.Of);
            };
        }
        var tokenizer = new Tokenizer(dictionary, mode: Mode, discardPunctuation: !KeepPunctuation).CreateWorker();
        var tokens = new List<Token>();
        return text =>
        {
            tokenizer.Tokenize(text, tokens);
            return tokens.Select(LuceneRecord.Of);
        };
    }
}
