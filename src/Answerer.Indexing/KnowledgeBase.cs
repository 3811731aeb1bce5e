using System.Collections.Concurrent;
using Answerer.Indexing.Analysis;
using Answerer.Indexing.Index;
using Answerer.Indexing.Search;

namespace Answerer.Indexing;

/// <summary>Everything loaded: papers with their index and knowledge. Immutable and thread-safe; swapped as a whole.</summary>
public sealed class KnowledgeBase
{
    private readonly ConcurrentDictionary<string, FieldVector> analysed = new(StringComparer.Ordinal);
    private readonly QueryBuilder queries;
    private readonly ClauseRanker ranker;

    internal KnowledgeBase(IndexContent content, TextAnalyzer analyzer, IndexKey key)
    {
        Papers = content.Papers;
        Key = key.Index;
        TrainingKey = key.Training;
        Controls = content.Controls;
        Contrasts = content.Contrasts;
        queries = new QueryBuilder(analyzer, content.Vocabulary, content.Clauses);
        ranker = new ClauseRanker(content.Clauses, content.Topics, new ClauseSearch(content.Search, content.Papers));
    }

    /// <summary>The papers in catalogue order.</summary>
    public IReadOnlyList<Paper> Papers { get; }

    /// <summary>SHA-256 (hex) over everything the index was built from (DESIGN §3).</summary>
    public string Key { get; }

    /// <summary>SHA-256 (hex) over the papers and the knowledge that a model is trained from.</summary>
    public string TrainingKey { get; }

    /// <summary>The paper of a service, or null.</summary>
    public Paper? Find(string serviceId) => Papers.FirstOrDefault(paper => paper.Service.Id == serviceId);

    /// <summary>What a question speaks of; the names of the service that is asked about say nothing.</summary>
    public Query Analyze(string question, IEnumerable<string> context, Service? service = null) => queries.Build(question, context, service);

    /// <summary>For each concept of a query its mention, 0 to 1, in a piece of a paper (what was analysed is kept).</summary>
    public double[] Mentions(Query query, string text)
    {
        var features = analysed.GetOrAdd(text, queries.Features);
        return [.. query.Concepts.Select(concept => Mention.Weight(concept, features))];
    }

    /// <summary>Whether any clause of a paper mentions a concept.</summary>
    public bool Mentions(Paper paper, Concept concept) => ranker.Mentions(IndexOf(paper), concept);

    /// <summary>Things that must not be taken for one another.</summary>
    public IReadOnlyList<Contrast> Contrasts { get; }

    /// <summary>The controls of the standard.</summary>
    public ControlTable Controls { get; }

    /// <summary>Ranks the clauses of one paper for a question.</summary>
    public Ranking Rank(Query query, Paper paper) => ranker.Rank(query, IndexOf(paper));

    private int IndexOf(Paper paper) => Papers.Index().First(item => item.Item == paper).Index;
}
