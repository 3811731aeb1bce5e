using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Training;

/// <summary>Learns from labelled questions which control a question is about, and keeps them to be compared with.</summary>
internal static class MatcherTrainer
{
    /// <summary>A feature of one question alone says nothing of others.</summary>
    private const int LeastQuestions = 2;

    /// <summary>The matcher; its fusion weights are those given.</summary>
    /// <param name="questions">The questions with how they are read.</param>
    /// <param name="weights">A weight for each of the kinds of evidence.</param>
    public static ClauseMatcher Train(IReadOnlyList<(LabelledQuestion Question, Query Query)> questions, float[] weights)
    {
        var vocabulary = Vocabulary([.. questions.Select(question => question.Query)]);
        var vectors = questions.Select(question => vocabulary.Vector(question.Query)).ToList();
        string[] classes = [.. questions.SelectMany(question => question.Question.Labels).SelectMany(label => label.Accept).Append(ControlClassifier.None).Distinct().Order(StringComparer.Ordinal)];
        var numbers = classes.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        var targets = questions.Select(question => Targets(question.Question, numbers)).ToList();
        var known = new KnownQuestions(
            [.. questions.Select(question => question.Question.Id)],
            [.. questions.Select(question => question.Question.Text)],
            vectors,
            [.. targets.Select(target => target.Select(share => share.Class).Where(number => number != numbers[ControlClassifier.None]).ToArray())],
            vocabulary.Hashes.Length);
        return new ClauseMatcher(vocabulary, ClassifierTrainer.Train(classes, vocabulary.Hashes.Length, vectors, targets), known, weights);
    }

    /// <summary>Each label counts alike; a label's accepted clauses share it.</summary>
    private static List<(int Class, float Share)> Targets(LabelledQuestion question, Dictionary<string, int> numbers) =>
        [.. question.Labels
            .SelectMany(label => (label.Answerable ? label.Accept : [ControlClassifier.None])
                .Select(clause => (Class: numbers[clause], Share: 1f / (question.Labels.Count * Math.Max(1, label.Accept.Count)))))
            .GroupBy(target => target.Class, (number, same) => (number, same.Sum(target => target.Share)))
            .OrderBy(target => target.number)];

    private static FeatureVocabulary Vocabulary(IReadOnlyList<Query> queries)
    {
        var documents = new Dictionary<uint, int>();
        foreach (var query in queries)
        {
            var strings = new Dictionary<uint, int>();
            var words = new Dictionary<uint, int>();
            QuestionFeatures.Count(query, strings, words);
            foreach (var hash in strings.Keys.Concat(words.Keys).Distinct()) documents[hash] = documents.GetValueOrDefault(hash) + 1;
        }
        var kept = documents.Where(feature => feature.Value >= LeastQuestions).OrderBy(feature => feature.Key).ToList();
        return new FeatureVocabulary(
            [.. kept.Select(feature => feature.Key)],
            [.. kept.Select(feature => MathF.Log((1f + queries.Count) / (1 + feature.Value)) + 1)]);
    }
}
