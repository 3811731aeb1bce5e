using Answerer.Indexing.Search;

namespace Answerer.Indexing.Index;

/// <summary>
/// Ranks the clauses of one paper by BM25F (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009, 3.5) over the fields
/// title, body and names, where a concept's mentions count instead of a term's occurrences, blended with the coverage of the
/// question by the clause's best sentence. Scores lie between 0 and 1.
/// </summary>
internal sealed class ClauseRanker
{
    private const double K1 = 1.2;
    private const double LengthNormalisation = 0.5;
    private const double TitleWeight = 1.5;
    private const double NamesWeight = 1.2;
    private const double BodyWeight = 1.0;
    private const double SentenceShare = 0.45;
    private const double ContextShare = 0.12;
    private readonly IReadOnlyList<IndexedClause> clauses;
    private readonly Dictionary<ClauseId, IndexedTopic> topics;
    private readonly IReadOnlyList<IndexedTopic> allTopics;
    private readonly ClauseSearch search;
    private readonly double titleLength;
    private readonly double bodyLength;
    private readonly double namesLength;

    public ClauseRanker(IReadOnlyList<IndexedClause> clauses, IReadOnlyList<IndexedTopic> topics, ClauseSearch search)
    {
        this.clauses = clauses;
        this.search = search;
        allTopics = topics;
        this.topics = topics.ToDictionary(topic => topic.Id);
        titleLength = Average(clauses.Select(clause => clause.Title.Length));
        bodyLength = Average(clauses.Select(clause => clause.Body.Length));
        namesLength = Average(topics.Select(topic => topic.Names.Length));
    }

    /// <summary>All clauses of the paper, best first, and the best topic that the paper has no clause for.</summary>
    public Ranking Rank(Query query, int paper)
    {
        var own = clauses.Where(clause => clause.Paper == paper).ToList();
        var termScores = search.Scores(query.Terms, paper);
        var ranked = own.Select((clause, place) => Rank(query, clause) with { TermScore = termScores[place] }).ToList();
        ranked.Sort((a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Order.CompareTo(b.Order));
        var covered = own.Select(clause => clause.Clause.Id).ToHashSet();
        var rivals = allTopics.Where(topic => !covered.Contains(topic.Id))
            .Select(topic => new RankedTopic(topic.Id, topic.Name, Names(query.Concepts, topic.Names)))
            .OrderByDescending(topic => topic.Score).Take(3).ToList();
        return new Ranking(ranked, rivals);
    }

    /// <summary>Whether any clause of the paper mentions the concept by at least half.</summary>
    public bool Mentions(int paper, Concept concept) =>
        clauses.Any(clause => clause.Paper == paper && Mention.Weight(concept, clause.Body, clause.Title) >= 0.5);

    private RankedClause Rank(Query query, IndexedClause clause)
    {
        var names = topics.GetValueOrDefault(clause.Clause.Id)?.Names;
        // What the clause doesn't mention no sentence of it does.
        var inBody = Mentions(query.Concepts, clause.Body);
        var sentences = clause.Sentences.Select(sentence => new RankedSentence(sentence.Range, Mentions(query.Concepts, sentence.Features, inBody))).ToList();
        var inTitle = Mentions(query.Concepts, clause.Title);
        var inNames = names is null ? new double[query.Concepts.Count] : Mentions(query.Concepts, names);
        var fields = Fields(query.Concepts, clause, names);
        var sentenceScore = sentences.Count == 0 ? 0 : sentences.Max(sentence => Coverage(query.Concepts, sentence.Mentions, inTitle));
        var context = query.Context.Count == 0 ? 0 : Fields(query.Context, clause, names);
        return new RankedClause(clause.Clause, sentences, inTitle, inNames)
        {
            Score = (1 - SentenceShare) * fields + SentenceShare * sentenceScore + ContextShare * context,
            NamesScore = names is null ? 0 : Names(query.Concepts, names),
            Order = clause.Clause.Lines.First,
        };
    }

    /// <summary>The mention of each concept in a field; none where a wider field has none.</summary>
    private static double[] Mentions(IReadOnlyList<Concept> concepts, FieldVector field, double[]? wider = null)
    {
        var mentions = new double[concepts.Count];
        for (var c = 0; c < mentions.Length; c++)
        {
            if (wider is null || wider[c] > 0) mentions[c] = Mention.Weight(concepts[c], field);
        }
        return mentions;
    }

    /// <summary>Concept mentions in a sentence count in full, in the heading alone by half.</summary>
    private static double Coverage(IReadOnlyList<Concept> concepts, double[] mentions, double[] inTitle)
    {
        double found = 0, all = 0;
        for (var i = 0; i < concepts.Count; i++)
        {
            found += concepts[i].Weight * Math.Max(mentions[i], 0.5 * inTitle[i]);
            all += concepts[i].Weight;
        }
        return all == 0 ? 0 : found / all;
    }

    private double Fields(IReadOnlyList<Concept> concepts, IndexedClause clause, FieldVector? names)
    {
        double score = 0, best = 0;
        foreach (var concept in concepts)
        {
            var frequency =
                TitleWeight * Frequency(concept, clause.Title, titleLength) +
                BodyWeight * Frequency(concept, clause.Body, bodyLength) +
                (names is null ? 0 : NamesWeight * Frequency(concept, names, namesLength));
            score += concept.Weight * Saturated(frequency);
            best += concept.Weight * (K1 + 1);
        }
        return best == 0 ? 0 : score / best;
    }

    private double Names(IReadOnlyList<Concept> concepts, FieldVector names)
    {
        double score = 0, best = 0;
        foreach (var concept in concepts)
        {
            score += concept.Weight * Saturated(NamesWeight * Frequency(concept, names, namesLength));
            best += concept.Weight * (K1 + 1);
        }
        return best == 0 ? 0 : score / best;
    }

    private static double Frequency(Concept concept, FieldVector field, double average) =>
        Mention.Count(concept, field) / (1 - LengthNormalisation + LengthNormalisation * field.Length / average);

    private static double Saturated(double frequency) => (K1 + 1) * frequency / (K1 + frequency);

    private static double Average(IEnumerable<int> lengths) => Math.Max(1, lengths.DefaultIfEmpty(1).Average());
}
