using Answerer.Indexing.Analysis;

namespace Answerer.Indexing.Index;

/// <summary>Turns a question into concepts: phrases of the lexicon first, then the words that no phrase covers.</summary>
internal sealed class QueryBuilder(TextAnalyzer analyzer, Vocabulary vocabulary, IReadOnlyList<IndexedClause> clauses)
{
    private const double PartWeight = 0.5;

    /// <summary>Analyses a question with its headings.</summary>
    public Query Build(string question, IEnumerable<string> context)
    {
        var text = analyzer.Analyze(question);
        return new Query(text.Compact.Text, text.Terms, Concepts(text), [.. context.SelectMany(heading => Concepts(analyzer.Analyze(heading)))]);
    }

    /// <summary>The features of any text.</summary>
    public FieldVector Features(string text) =>
        FieldVector.Of(FeatureNames.Of(analyzer.Analyze(text), vocabulary.Lexicon, vocabulary.Groups).Select(vocabulary.Features.Find).Where(feature => feature >= 0));

    private List<Concept> Concepts(AnalysedText text)
    {
        var compact = text.Compact.Text;
        var phrases = vocabulary.Lexicon.FindLongest(text).Where(found => !vocabulary.Ignored.Contains(found.Range.In(compact))).ToList();
        var concepts = phrases.ConvertAll(found => Phrase(found.Range, found.Groups, text));
        foreach (var term in text.Terms)
        {
            if (term.Class == WordClass.Function || vocabulary.Ignored.Contains(term.Text) || phrases.Exists(phrase => Overlap(phrase.Range, term.Range))) continue;
            concepts.Add(Weighted(new Concept(term.Range.In(compact), term.Range, term.Class, IsPhrase: false) { Alternatives = TermFeature(term.Text, 1) }));
        }
        concepts.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return concepts;
    }

    private Concept Phrase(TextRange range, int[] groups, AnalysedText text)
    {
        var alternatives = new List<(int, double)>();
        foreach (var group in groups)
        {
            var feature = vocabulary.GroupFeature(group);
            if (feature >= 0) alternatives.Add((feature, vocabulary.GroupWeight(group)));
        }
        var parts = text.Terms.Where(term => Overlap(range, term.Range) && term.Class != WordClass.Function && !vocabulary.Ignored.Contains(term.Text)).ToList();
        foreach (var part in parts) alternatives.AddRange(TermFeature(part.Text, parts.Count == 1 ? 1 : PartWeight / parts.Count));
        return Weighted(new Concept(range.In(text.Compact.Text), range, WordClass.Noun, IsPhrase: true) { Alternatives = alternatives });
    }

    private List<(int, double)> TermFeature(string term, double weight)
    {
        var feature = vocabulary.Features.Find("t:" + term);
        return feature < 0 ? [] : [(feature, weight)];
    }

    private Concept Weighted(Concept concept)
    {
        var found = 0.0;
        foreach (var clause in clauses) found += Mention.Weight(concept, clause.Body, clause.Title);
        // Robertson's idf as BM25 uses it, with fractional mentions counted as such.
        var idf = Math.Log(1 + (clauses.Count - found + 0.5) / (found + 0.5));
        return concept with { Idf = idf, Weight = idf * ClassWeight(concept.Class) };
    }

    private static double ClassWeight(WordClass kind) => kind switch
    {
        WordClass.Noun or WordClass.Latin => 1,
        WordClass.Verb or WordClass.Adjective => 0.6,
        WordClass.Number => 0.2,
        _ => 0.3,
    };

    private static bool Overlap(TextRange a, TextRange b) => a.Start < b.End && b.Start < a.End;
}
