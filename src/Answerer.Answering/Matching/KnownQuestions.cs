namespace Answerer.Answering.Matching;

/// <summary>
/// The labelled questions as an inverted file, to find those most like a question. What they say is which controls such a question is about;
/// what the paper states is never taken from them.
/// </summary>
internal sealed class KnownQuestions
{
    private readonly int[] starts;
    private readonly int[] questions;
    private readonly float[] values;

    /// <param name="ids">Their ids.</param>
    /// <param name="texts">How they are put, for explanations.</param>
    /// <param name="vectors">Their vectors.</param>
    /// <param name="controls">For each the classes that answer it; empty for one that no paper answers.</param>
    /// <param name="featureCount">How many features there are.</param>
    public KnownQuestions(IReadOnlyList<string> ids, IReadOnlyList<string> texts, IReadOnlyList<SparseVector> vectors, IReadOnlyList<int[]> controls, int featureCount)
    {
        Ids = ids;
        Texts = texts;
        Vectors = vectors;
        Controls = controls;
        starts = new int[featureCount + 1];
        foreach (var vector in vectors)
        {
            foreach (var feature in vector.Indexes) starts[feature + 1]++;
        }
        for (var feature = 0; feature < featureCount; feature++) starts[feature + 1] += starts[feature];
        questions = new int[starts[^1]];
        values = new float[starts[^1]];
        var next = starts.AsSpan(0, featureCount).ToArray();
        for (var question = 0; question < vectors.Count; question++)
        {
            var vector = vectors[question];
            for (var i = 0; i < vector.Indexes.Length; i++)
            {
                var at = next[vector.Indexes[i]]++;
                questions[at] = question;
                values[at] = vector.Values[i];
            }
        }
    }

    /// <summary>The ids of the questions.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>How they are put.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Their vectors.</summary>
    public IReadOnlyList<SparseVector> Vectors { get; }

    /// <summary>The classes that answer each.</summary>
    public IReadOnlyList<int[]> Controls { get; }

    /// <summary>The likeness of each question to a given one, 0 to 1.</summary>
    public float[] Likeness(SparseVector question)
    {
        var likeness = new float[Ids.Count];
        for (var i = 0; i < question.Indexes.Length; i++)
        {
            var value = question.Values[i];
            for (var at = starts[question.Indexes[i]]; at < starts[question.Indexes[i] + 1]; at++) likeness[questions[at]] += value * values[at];
        }
        return likeness;
    }

    /// <summary>The questions most like a given one, the likest first; equals in the order of the bank.</summary>
    /// <param name="likeness">The likeness of each.</param>
    /// <param name="count">How many at most.</param>
    public static List<(int Question, float Likeness)> Nearest(float[] likeness, int count)
    {
        var nearest = new PriorityQueue<int, (float, int)>(count + 1);
        for (var q = 0; q < likeness.Length; q++)
        {
            if (likeness[q] <= 0 || (nearest.Count == count && likeness[q] <= likeness[nearest.Peek()])) continue;
            nearest.Enqueue(q, (likeness[q], -q));
            if (nearest.Count > count) nearest.Dequeue();
        }
        return [.. nearest.UnorderedItems.Select(item => (item.Element, likeness[item.Element])).OrderByDescending(item => item.Item2).ThenBy(item => item.Element)];
    }
}
