using Answerer.Kuromoji.Dictionaries;
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
        var mapped = Has(Normalizations.Compatibility) ? CompatibilityForms.Normalize(text) : null;
        var normalized = mapped?.Text ?? text;
        if (Has(Normalizations.IterationMarks))
            normalized = IterationMarks.Expand(normalized);
        tokenizer.Tokenize(normalized, tokens);
        if (Has(Normalizations.Numbers))
            MakeTermsAndNumbers(normalized, terms);
        else
            MakeTerms(terms);
        if (mapped is { IsChanged: true })
            MapBack(mapped, terms);
        analyzer.Tokenizer.Dictionary.Lexical.KeepAlive();
    }

    /// <summary>Analyses a text; see <see cref="Analyze(string, List{AnalyzedTerm})"/>.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="terms">Is emptied, then filled with the terms in the order of their starts.</param>
    public void Analyze(ReadOnlySpan<char> text, List<AnalyzedTerm> terms) => Analyze(text.ToString(), terms);

    private bool Has(Normalizations normalization) => analyzer.Normalizations.HasFlag(normalization);

    private void MakeTerms(List<AnalyzedTerm> terms)
    {
        var skipped = 0; // positions of the tokens left out since the last term
        foreach (var token in tokens)
            AddTerm(token, ref skipped, terms);
    }

    private void MakeTermsAndNumbers(string text, List<AnalyzedTerm> terms)
    {
        var skipped = 0;
        var searchedTo = 0; // up to here no number starts
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            if (token.PositionIncrement == 0)
                searchedTo = token.End; // the parts of a compound aren't numbers by themselves: 第三者
            if (token.Start >= searchedTo && NumberFilter.TryFind(text, tokens, index, out var count, out var number, out searchedTo))
            {
                terms.Add(new AnalyzedTerm(number, token, token.Start, searchedTo, token.PositionIncrement + skipped));
                skipped = 0;
                index += count - 1;
            }
            else if (!IsPunctuation(token))
                AddTerm(token, ref skipped, terms);
        }
    }

    private void AddTerm(Token token, ref int skipped, List<AnalyzedTerm> terms)
    {
        var text = TermOf(token);
        if (text.Length > 0)
        {
            terms.Add(new AnalyzedTerm(text, token, token.Start, token.End, token.PositionIncrement + skipped));
            skipped = 0;
        }
        else
            skipped += token.PositionIncrement;
    }

    /// <summary>The term that a token becomes; empty if it is left out.</summary>
    private string TermOf(Token token)
    {
        if (analyzer.Tokenizer.Vocabulary.IsKnown(token.Word))
            return analyzer.KnownTerms[token.Word] ??= TryMakeTerm(token) ? term.ToString() : "";
        return TryMakeTerm(token) ? pool[term.Span] : "";
    }

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

    private bool IsPunctuation(Token token) =>
        CharacterInfo.IsPunctuation(analyzer.Tokenizer.Dictionary.Lexical.Characters[token.SurfaceSpan[0]]);

    private static void MapBack(MappedText mapped, List<AnalyzedTerm> terms)
    {
        for (var index = 0; index < terms.Count; index++)
        {
            var (start, end) = mapped.OriginalRange(terms[index].Start, terms[index].End);
            terms[index] = terms[index] with { Start = start, End = end };
        }
    }
}
