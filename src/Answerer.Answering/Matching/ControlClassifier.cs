using System.Numerics;

namespace Answerer.Answering.Matching;

/// <summary>
/// Tells from a question's features which control it is about: multinomial logistic regression. One more class stands for "no paper answers this".
/// Papers play no part in it, so a paper that changes needs no other classifier.
/// </summary>
/// <param name="classes">The controls in ordinal order; <see cref="None"/> is among them.</param>
/// <param name="weights">A row for each feature, a column for each class, the rows padded to <see cref="Stride"/>.</param>
internal sealed class ControlClassifier(IReadOnlyList<string> classes, float[] weights)
{
    /// <summary>The class of questions that papers don't answer.</summary>
    public const string None = "";
    private readonly Dictionary<string, int> index = classes.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);

    /// <summary>The controls in ordinal order.</summary>
    public IReadOnlyList<string> Classes { get; } = classes;

    /// <summary>The weights, row by row.</summary>
    public float[] Weights { get; } = weights;

    /// <summary>Columns of a row with padding.</summary>
    public int Stride { get; } = StrideOf(classes.Count);

    /// <summary>Columns of a row for so many classes: the next multiple of eight.</summary>
    public static int StrideOf(int classCount) => (classCount + 7) / 8 * 8;

    /// <summary>The column of a control, or -1 for one that no labelled question is about.</summary>
    public int Find(string control) => index.GetValueOrDefault(control, -1);

    /// <summary>The natural logarithms of the classes' probabilities.</summary>
    public float[] LogProbabilities(SparseVector question)
    {
        var scores = new float[Stride];
        Accumulate(question, scores);
        LogSoftmax(scores.AsSpan(0, Classes.Count));
        return scores;
    }

    /// <summary>Adds each feature's row, by its value, to the scores.</summary>
    public void Accumulate(SparseVector question, Span<float> scores)
    {
        for (var i = 0; i < question.Indexes.Length; i++)
        {
            var row = Weights.AsSpan(question.Indexes[i] * Stride, Stride);
            var value = new Vector<float>(question.Values[i]);
            for (var c = 0; c < Stride; c += Vector<float>.Count)
                (new Vector<float>(scores[c..]) + value * new Vector<float>(row[c..])).CopyTo(scores[c..]);
        }
    }

    /// <summary>Turns scores into logarithms of probabilities.</summary>
    public static void LogSoftmax(Span<float> scores)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores) largest = Math.Max(largest, score);
        var sum = 0.0;
        foreach (var score in scores) sum += Math.Exp(score - largest);
        var log = largest + (float)Math.Log(sum);
        for (var c = 0; c < scores.Length; c++) scores[c] -= log;
    }
}
