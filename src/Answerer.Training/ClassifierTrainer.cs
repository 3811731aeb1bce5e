using System.Numerics;
using Answerer.Answering.Matching;

namespace Answerer.Training;

/// <summary>
/// Fits the classifier by stochastic gradient ascent on the likelihood, with AdaGrad's step sizes (Duchi, Hazan, Singer 2011) for each weight.
/// Deterministic: the order of the questions comes from a seeded generator.
/// </summary>
internal static class ClassifierTrainer
{
    private const int Epochs = 14;
    private const float StepSize = 0.6f;
    private const int Seed = 27017;

    /// <summary>The classifier.</summary>
    /// <param name="classes">The controls in ordinal order, <see cref="ControlClassifier.None"/> among them.</param>
    /// <param name="featureCount">How many features the vectors have.</param>
    /// <param name="questions">Vectors of the questions.</param>
    /// <param name="targets">For each question the classes it should have, with shares that sum to 1.</param>
    public static ControlClassifier Train(IReadOnlyList<string> classes, int featureCount, IReadOnlyList<SparseVector> questions, IReadOnlyList<IReadOnlyList<(int Class, float Share)>> targets)
    {
        var stride = ControlClassifier.StrideOf(classes.Count);
        var classifier = new ControlClassifier(classes, new float[featureCount * stride]);
        var squares = new float[featureCount * stride];
        var order = Enumerable.Range(0, questions.Count).ToArray();
        var random = new Random(Seed);
        var gradient = new float[stride];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var question in order)
            {
                Array.Clear(gradient);
                classifier.Accumulate(questions[question], gradient);
                ControlClassifier.LogSoftmax(gradient.AsSpan(0, classes.Count));
                for (var c = 0; c < classes.Count; c++) gradient[c] = -MathF.Exp(gradient[c]);
                foreach (var (target, share) in targets[question]) gradient[target] += share;
                for (var c = classes.Count; c < stride; c++) gradient[c] = 0;
                Step(classifier.Weights, squares, questions[question], gradient);
            }
        }
        return classifier;
    }

    private static void Step(float[] weights, float[] squares, SparseVector question, float[] gradient)
    {
        for (var i = 0; i < question.Indexes.Length; i++)
        {
            var row = question.Indexes[i] * gradient.Length;
            var value = new Vector<float>(question.Values[i]);
            for (var c = 0; c < gradient.Length; c += Vector<float>.Count)
            {
                var slope = new Vector<float>(gradient, c) * value;
                var square = new Vector<float>(squares, row + c) + slope * slope;
                square.CopyTo(squares, row + c);
                var step = slope * new Vector<float>(StepSize) / (Vector.SquareRoot(square) + new Vector<float>(1e-4f));
                (new Vector<float>(weights, row + c) + step).CopyTo(weights, row + c);
            }
        }
    }
}
