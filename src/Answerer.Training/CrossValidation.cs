using Answerer.Answering;
using Answerer.Indexing;

namespace Answerer.Training;

/// <summary>Judges every question of a bank by a model that was trained without its batch, and without questions much like it.</summary>
/// <param name="knowledge">What the questions are answered from.</param>
/// <param name="questions">The bank.</param>
public sealed class CrossValidation(KnowledgeBase knowledge, IReadOnlyList<LabelledQuestion> questions)
{
    private const double TooAlike = 0.85;

    /// <summary>The batches, to be run one by one or side by side.</summary>
    public IReadOnlyList<string> Batches { get; } = [.. questions.Select(question => question.Batch).Distinct()];

    /// <summary>The judgements of one batch.</summary>
    /// <param name="batch">Its name.</param>
    /// <param name="settings">The error budget.</param>
    /// <param name="cancellation">Cancels training and asking.</param>
    public IReadOnlyList<(LabelledQuestion Question, Judgement Judgement)> Judge(string batch, AnswerSettings settings, CancellationToken cancellation)
    {
        var held = questions.Where(question => question.Batch == batch).ToList();
        var texts = held.ConvertAll(question => Pairs(question.Text));
        var others = questions.Where(question => question.Batch != batch && !texts.Exists(text => Alike(text, Pairs(question.Text)))).ToList();
        var model = new ModelTrainer(knowledge, others).Train(cancellation);
        return Ask(new AnswerEngine(knowledge, model, settings), held, cancellation);
    }

    /// <summary>Asks questions and judges the answers.</summary>
    public static IReadOnlyList<(LabelledQuestion Question, Judgement Judgement)> Ask(AnswerEngine engine, IEnumerable<LabelledQuestion> questions, CancellationToken cancellation) =>
        [.. questions.SelectMany(question => question.Labels.Select(label =>
            (question, new Judgement(label, engine.Answer(new Question(question.Text, label.Service, question.Context), cancellation)))))];

    private static HashSet<(char, char)> Pairs(string text)
    {
        var squashed = TextFolding.Squash(text);
        return [.. squashed.Zip(squashed.Skip(1))];
    }

    /// <summary>By Dice's coefficient of the pairs of neighbouring characters.</summary>
    private static bool Alike(HashSet<(char, char)> one, HashSet<(char, char)> other) =>
        one.Count + other.Count > 0 && 2.0 * one.Count(other.Contains) / (one.Count + other.Count) >= TooAlike;
}
