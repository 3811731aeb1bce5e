using Answerer.Answering.Asking;
using Answerer.Indexing;

namespace Answerer.Answering.Matching;

/// <summary>
/// Brings the different kinds of evidence for a clause together in one calibrated ranking: a conditional logit (McFadden 1974) over
/// <see cref="ClauseFeatures"/>, its weights learned from labelled questions.
/// </summary>
/// <param name="vocabulary">The features of questions.</param>
/// <param name="classifier">Which control such a question is about.</param>
/// <param name="known">The labelled questions.</param>
/// <param name="weights">A weight for each of <see cref="ClauseFeatures"/>.</param>
internal sealed class ClauseMatcher(FeatureVocabulary vocabulary, ControlClassifier classifier, KnownQuestions known, float[] weights)
{
    private const int Neighbours = 8;

    /// <summary>Before anything is learned the words decide.</summary>
    public static ClauseMatcher Untrained { get; } = new(
        new FeatureVocabulary([], []), new ControlClassifier([ControlClassifier.None], []), new KnownQuestions([], [], [], [], 0), [12, 0, 0, 0, 0, 0, 1.5f, 0, 0]);

    /// <summary>The features of questions.</summary>
    public FeatureVocabulary Vocabulary => vocabulary;

    /// <summary>Which control such a question is about.</summary>
    public ControlClassifier Classifier => classifier;

    /// <summary>The labelled questions.</summary>
    public KnownQuestions Known => known;

    /// <summary>A weight for each of <see cref="ClauseFeatures"/>.</summary>
    public IReadOnlyList<float> Weights => weights;

    /// <summary>The same with other weights.</summary>
    public ClauseMatcher With(float[] other) => new(vocabulary, classifier, known, other);

    /// <summary>Matches a question, as ranked by its words, with the clauses of the paper.</summary>
    /// <param name="part">The question.</param>
    /// <param name="ranking">The paper's clauses ranked by words.</param>
    /// <param name="named">The controls that the question names by number.</param>
    /// <param name="states">Whether a clause states the kind of thing asked for; asked only where there is such a kind.</param>
    public ClauseMatch Match(AskedPart part, Ranking ranking, IReadOnlyList<ClauseId> named, Func<RankedClause, bool> states)
    {
        var vector = vocabulary.Vector(part.Query);
        var logs = classifier.LogProbabilities(vector);
        var likeness = known.Likeness(vector);
        var nearest = KnownQuestions.Nearest(likeness, Neighbours);
        var allVotes = nearest.Sum(neighbour => neighbour.Likeness);
        var votes = new float[classifier.Classes.Count];
        var likest = new float[classifier.Classes.Count];
        foreach (var (question, alike) in nearest)
        {
            foreach (var control in known.Controls[question])
            {
                votes[control] += alike;
                likest[control] = Math.Max(likest[control], alike);
            }
        }
        var inPaper = ranking.Clauses.Select(clause => classifier.Find(clause.Clause.Id.Value)).Where(index => index >= 0).ToList();
        var mass = inPaper.Count == 0 ? 0 : MathF.Log(inPaper.Sum(index => MathF.Exp(logs[index])) + float.Epsilon);
        var unknown = MathF.Log(Unseen);
        var clauses = ranking.Clauses.Select(clause =>
        {
            var index = classifier.Find(clause.Clause.Id.Value);
            return (Clause: clause, Features: new ClauseFeatures(
                (float)clause.Score, MathF.Log(1 + (float)clause.TermScore), (float)clause.NamesScore,
                index < 0 ? unknown : Math.Max(unknown, logs[index] - mass),
                index < 0 ? 0 : likest[index],
                index < 0 || allVotes == 0 ? 0 : votes[index] / allVotes,
                named.Contains(clause.Clause.Id) ? 1 : 0,
                part.Kinds == AskedKind.None ? 0 : states(clause) ? 1 : -1,
                part.IsJapanese ? 0 : (float)clause.Score));
        }).ToList();
        var scores = clauses.ConvertAll(clause => (float)Score(clause.Features)).ToArray();
        ControlClassifier.LogSoftmax(scores);
        var none = classifier.Find(ControlClassifier.None);
        return new ClauseMatch(
            [.. clauses.Select((clause, c) => new MatchedClause(clause.Clause, clause.Features, Math.Exp(scores[c])))
                .OrderByDescending(clause => clause.Probability).ThenBy(clause => clause.Ranked.Clause.Lines.First)],
            ranking.Rivals,
            Math.Exp(logs[none]),
            likeness,
            [.. nearest.Select(neighbour => (known.Texts[neighbour.Question], known.Controls[neighbour.Question].Length > 0, neighbour.Likeness))]);
    }

    /// <summary>The least probability of a control: one that no labelled question is about isn't impossible.</summary>
    private const float Unseen = 1e-4f;

    private double Score(in ClauseFeatures features)
    {
        var values = features.ToArray();
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++) sum += weights[i] * values[i];
        return sum;
    }
}
