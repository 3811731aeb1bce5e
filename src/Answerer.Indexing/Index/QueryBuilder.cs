using System.Collections.Concurrent;
using Answerer.Indexing.Analysis;

namespace Answerer.Indexing.Index;

/// <summary>Turns a question into concepts: phrases of the lexicon first, then the words that no phrase covers.</summary>
internal sealed class QueryBuilder(TextAnalyzer analyzer, Vocabulary vocabulary, IReadOnlyList<IndexedClause> clauses)
{
    private const double UnknownWord = 0.4;
    private const int MostKnown = 20_000;
    private readonly ConcurrentDictionary<(string Surface, bool IsPhrase), double> known = new();

    /// <summary>Analyses a question with its headings.</summary>
    public Query Build(string question, IEnumerable<string> context, Service? service)
    {
        var text = analyzer.Analyze(question);
        var names = service is null ? [] : NamesOf(service);
        var headings = context.Select(heading => (Heading: heading, Text: analyzer.Analyze(heading))).ToList();
        return new Query(
            text.Compact.Text, text.Terms,
            Concepts(text, question).FindAll(concept => !names.Contains(concept.Surface)),
            [.. headings.SelectMany(heading => Concepts(heading.Text, heading.Heading))],
            Groups(text),
            [.. headings.SelectMany(heading => Groups(heading.Text)).Distinct()]);
    }

    private List<string> Groups(AnalysedText text) =>
        [.. vocabulary.Lexicon.FindAll(text).SelectMany(found => found.Groups).Distinct().Select(group => vocabulary.Groups[group].Name)
            .Where(name => name.StartsWith("g:", StringComparison.Ordinal))];

    private static HashSet<string> NamesOf(Service service) =>
        [.. service.Aliases.Append(service.Name).Append(service.ShortName ?? service.Name).Select(name => CompactText.Of(name).Text)];

    /// <summary>The features of any text.</summary>
    public FieldVector Features(string text) =>
        FieldVector.Of(FeatureNames.Of(analyzer.Analyze(text), vocabulary.Lexicon, vocabulary.Groups).Select(vocabulary.Features.Find).Where(feature => feature >= 0));

    private List<Concept> Concepts(AnalysedText text, string original)
    {
        var compact = text.Compact.Text;
        // Figures are limits to be compared, not things to be found.
        var figures = Figure.In(compact).Select(figure => figure.Range).ToList();
        var phrases = vocabulary.Lexicon.FindLongest(text)
            .Where(found => !vocabulary.Ignored.Contains(found.Range.In(compact)) && SaysSomething(found.Range, text) && !figures.Exists(figure => Overlap(figure, found.Range))).ToList();
        var concepts = phrases.ConvertAll(found => Phrase(found.Range, found.Groups, text));
        foreach (var term in text.Terms)
        {
            if (term.Class is WordClass.Function or WordClass.Number || vocabulary.Ignored.Contains(term.Text) || vocabulary.Ignored.Contains(term.Range.In(compact))) continue;
            if (phrases.Exists(phrase => Overlap(phrase.Range, term.Range)) || figures.Exists(figure => Overlap(figure, term.Range))) continue;
            concepts.Add(Weighted(new Concept(term.Range.In(compact), term.Range, ClassIn(text, term, original), IsPhrase: false) { Alternatives = TermFeature(term.Text, 1), IsProper = term.IsPlaceName }));
        }
        concepts.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return concepts;
    }

    /// <summary>Whether a phrase has a word that isn't one of asking (「あるか」 has none).</summary>
    private bool SaysSomething(TextRange phrase, AnalysedText text)
    {
        var words = text.Terms.Where(term => Overlap(phrase, term.Range)).ToList();
        return words.Count == 0 || words.Exists(term => term.Class != WordClass.Function && !vocabulary.Ignored.Contains(term.Text) && !vocabulary.Ignored.Contains(term.Range.In(text.Compact.Text)));
    }

    private Concept Phrase(TextRange range, int[] groups, AnalysedText text)
    {
        var parts = text.Terms.Where(term => Overlap(range, term.Range) && term.Class != WordClass.Function && !vocabulary.Ignored.Contains(term.Text)).ToList();
        return Weighted(new Concept(range.In(text.Compact.Text), range, WordClass.Noun, IsPhrase: true)
        {
            Alternatives = GroupFeatures(groups),
            Parts = [.. parts.Select(part => ((int, double)[])[.. TermFeature(part.Text, 1), .. GroupFeatures(vocabulary.Lexicon.GroupsOf(part.Text))])],
            IsSpecific = groups.Any(vocabulary.IsSpecific),
        });
    }

    private (int, double)[] GroupFeatures(IEnumerable<int> groups) =>
        [.. groups.Select(group => (vocabulary.GroupFeature(group), vocabulary.GroupWeight(group))).Where(pair => pair.Item1 >= 0)];

    private (int, double)[] TermFeature(string term, double weight)
    {
        var feature = vocabulary.Features.Find("t:" + term);
        return feature < 0 ? [] : [(feature, weight)];
    }

    private Concept Weighted(Concept concept)
    {
        var idf = Idf(concept);
        // A word that no paper knows is more often another way to say something than the thing asked for; a name is not.
        var unknown = concept.Alternatives.Length == 0 && !concept.IsName ? UnknownWord : 1;
        return concept with { Idf = idf, Weight = idf * ClassWeight(concept.Class) * unknown };
    }

    /// <summary>Robertson's idf as BM25 uses it, with fractional mentions counted as such. What was worked out is kept, within bounds.</summary>
    private double Idf(Concept concept)
    {
        if (known.TryGetValue((concept.Surface, concept.IsPhrase), out var idf)) return idf;
        var found = 0.0;
        foreach (var clause in clauses) found += Mention.Weight(concept, clause.Body, clause.Title);
        idf = Math.Log(1 + (clauses.Count - found + 0.5) / (found + 0.5));
        if (known.Count >= MostKnown) known.Clear();
        known[(concept.Surface, concept.IsPhrase)] = idf;
        return idf;
    }

    /// <summary>In an English question an ordinary word of the language is worth little, an abbreviation stays a name.</summary>
    private static WordClass ClassIn(AnalysedText text, Term term, string original)
    {
        if (term.Class != WordClass.Latin || !IsLatin(text.Compact.Text)) return term.Class;
        var (start, end) = text.Compact.OriginalRange(term.Range.Start, term.Range.End);
        return original.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') ? WordClass.Adverb : WordClass.Latin;
    }

    private static bool IsLatin(string text) => text.Count(char.IsAsciiLetter) * 2 > text.Length;

    private static double ClassWeight(WordClass kind) => kind switch
    {
        WordClass.Noun or WordClass.Latin => 1,
        WordClass.VerbalNoun => 0.7,
        WordClass.Verb or WordClass.Adjective => 0.6,
        WordClass.Number => 0.2,
        _ => 0.3,
    };

    private static bool Overlap(TextRange a, TextRange b) => a.Start < b.End && b.Start < a.End;
}
