using Answerer.Kuromoji.Filters;

namespace Answerer.Kuromoji;

/// <summary>Turns texts into index terms, one at a time; for one thread.</summary>
public sealed class JapaneseAnalyzerWorker
{
    private readonly JapaneseAnalyzer analyzer;
    private readonly TokenizerWorker tokenizer;
    private readonly List<Token> tokens = [];
    private readonly TermBuffer term = new();
    private readonly TermPool pool = new();

    internal JapaneseAnalyzerWorker(JapaneseAnalyzer analyzer)
    {
        this.analyzer = analyzer;
        tokenizer = analyzer.Tokenizer.CreateWorker();
    }

    /// <summary>Analyses a text.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="terms">Is emptied, then filled with the terms in the order of their starts.</param>
    public void Analyze(string text, List<AnalyzedTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        terms.Clear();
        tokenizer.Tokenize(text, tokens);
        var skipped = 0; // positions of the tokens left out since the last term
        foreach (var token in tokens)
        {
            if (TryMakeTerm(token))
            {
                terms.Add(new AnalyzedTerm(pool[term.Span], token, token.PositionIncrement + skipped));
                skipped = 0;
            }
            else
                skipped += token.PositionIncrement;
        }
        analyzer.Tokenizer.Dictionary.Lexical.KeepAlive();
    }

    /// <summary>Analyses a text; see <see cref="Analyze(string, List{AnalyzedTerm})"/>.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="terms">Is emptied, then filled with the terms in the order of their starts.</param>
    public void Analyze(ReadOnlySpan<char> text, List<AnalyzedTerm> terms) => Analyze(text.ToString(), terms);

    /// <summary>The chain of filters, in Lucene's order; false if one of them leaves the token out.</summary>
    private bool TryMakeTerm(Token token)
    {
        // Parts of speech first: particles and auxiliaries go by what they are, whatever they look like.
        if (analyzer.StopTags.IsStopped(token.Word))
            return false;
        // Inflected forms meet in the form under which they are listed.
        term.Set(token.SurfaceSpan);
        if (analyzer.Tokenizer.Vocabulary.TryGetBaseForm(token.Word, out var dropped, out var ending))
            term.ReplaceEnd(dropped, ending);
        // Width before the stop words, which are listed in the usual width.
        CjkWidthFilter.Apply(term);
        if (analyzer.StopWords.IsStopped(term.Span))
            return false;
        // サーバー and サーバ meet; after the width, so that halfwidth katakana do as well.
        KatakanaStemFilter.Apply(term);
        LowerCaseFilter.Apply(term);
        return true;
    }
}
