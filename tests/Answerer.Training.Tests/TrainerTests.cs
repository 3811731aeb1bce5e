using Answerer.Answering.Matching;

namespace Answerer.Training.Tests;

/// <summary>The learners find what is there to be found.</summary>
public sealed class TrainerTests
{
    [Fact]
    public void Minimise_QuadraticAndRosenbrock_FindsTheirMinima()
    {
        Assert.Equal([3.0, -2, 0.5], Lbfgs.Minimise(3, (x, gradient) =>
        {
            double[] centre = [3, -2, 0.5];
            for (var i = 0; i < 3; i++) gradient[i] = 2 * (i + 1) * (x[i] - centre[i]);
            return x.Select((value, i) => (i + 1) * (value - centre[i]) * (value - centre[i])).Sum();
        }, 50).Select(value => Math.Round(value, 4)));
        Assert.Equal([1.0, 1], Lbfgs.Minimise(2, (x, gradient) =>
        {
            gradient[0] = (-400 * x[0] * (x[1] - (x[0] * x[0]))) - (2 * (1 - x[0]));
            gradient[1] = 200 * (x[1] - (x[0] * x[0]));
            return (100 * Math.Pow(x[1] - (x[0] * x[0]), 2)) + Math.Pow(1 - x[0], 2);
        }, 200).Select(value => Math.Round(value, 2)));
    }

    [Fact]
    public void Classifier_SeparableQuestions_TellsThemApart()
    {
        var questions = Enumerable.Range(0, 60).Select(i => new SparseVector([i % 3, 3], [0.9f, 0.4f])).ToList();
        var targets = Enumerable.Range(0, 60).Select(i => (IReadOnlyList<(int, float)>)[(i % 3, 1f)]).ToList();
        var classifier = ClassifierTrainer.Train([ControlClassifier.None, "10.1.1", "12.4.1"], 4, questions, targets);
        for (var c = 0; c < 3; c++) Assert.True(classifier.LogProbabilities(questions[c])[c] > Math.Log(0.9));
    }

    [Fact]
    public void Fusion_OneTellingKindOfEvidence_GetsTheWeight()
    {
        var random = new Random(1);
        var samples = Enumerable.Range(0, 200).Select(_ => (IReadOnlyList<(float[], bool)>)[.. Enumerable.Range(0, 5).Select(c => (Evidence(random, c == 0), c == 0))]).ToList();
        var weights = FusionTrainer.Train(samples);
        Assert.All(weights[1..], other => Assert.True(weights[0] > 3 * Math.Abs(other)));

        static float[] Evidence(Random random, bool right) =>
            [.. Enumerable.Range(0, ClauseFeatures.Count).Select(i => (float)random.NextDouble() + (i == 0 && right ? 1 : 0))];
    }

    [Fact]
    public void Logistic_SamplesOfAKnownLaw_RecoversIt()
    {
        var random = new Random(2);
        var samples = Enumerable.Range(0, 20000).Select(_ =>
        {
            double[] signals = [random.NextDouble(), random.NextDouble()];
            return new LogisticTrainer.Sample(signals, [], random.NextDouble() < 1 / (1 + Math.Exp(-(-1 + (3 * signals[0]) - (2 * signals[1])))));
        }).ToList();
        var model = LogisticTrainer.Train(samples);
        Assert.Equal(-1, model.Intercept, 0.2);
        Assert.Equal(3, model.Weights[0], 0.3);
        Assert.Equal(-2, model.Weights[1], 0.3);
    }

    [Fact]
    public void Logistic_OneParticularDecides_FollowsIt()
    {
        var samples = Enumerable.Range(0, 400).Select(i => new LogisticTrainer.Sample([], i % 2 == 0 ? [7, 9] : [8, 9], i % 2 == 0)).ToList();
        var model = LogisticTrainer.Train(samples);
        Assert.True(model.Of([], [7, 9]) > 0.9);
        Assert.True(model.Of([], [8, 9]) < 0.1);
    }

    [Fact]
    public void Folds_OfBatches_KeepEachBatchTogether()
    {
        var questions = "aaaabbbcc".Select((batch, i) => new LabelledQuestion($"{i}", batch.ToString(), "ja", "", "", [], [])).ToList();
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1, 1], Folds.Of(questions, 2));
        Assert.Equal(3, Folds.Of(questions, 5).Distinct().Count());
        Assert.Equal([0, 1, 2, 0], Folds.Of(questions[..4], 3));
    }
}
