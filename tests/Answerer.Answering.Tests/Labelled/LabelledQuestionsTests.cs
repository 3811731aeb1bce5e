using System.Text.Json;
using Xunit.Abstractions;

namespace Answerer.Answering.Tests.Labelled;

/// <summary>
/// Guards what is reached on labelled questions; the output names each figure, and ANSWERER_RESULTS names a folder to write them to.
/// The batches have served development: these are floors against falling back, not claims.
/// </summary>
public sealed class LabelledQuestionsTests(Engine engine, ITestOutputHelper output) : IClassFixture<Engine>
{
    [SkippableFact]
    public void Questionnaires_FirstClauseAndChoice_AreRight()
    {
        var score = Report(Score.Of("questionnaires", engine, LabelledQuestion.Questionnaires()));
        Assert.True(score.FirstClause >= 0.97);
        Assert.True(score.WrongAmongAnswered <= 0.01);
        Assert.Equal(0, score.WrongChoicesAnswered);
        Assert.True(score.UnanswerableHeld >= 0.98);
        Assert.True(score.FactsStated >= 0.95);
        Assert.True(score.Answered >= 0.8);
    }

    [Theory]
    [InlineData("finance-and-manufacturing")]
    [InlineData("public-sector-and-startup")]
    [InlineData("insurance-and-university")]
    [InlineData("hospital-and-retail")]
    public void Batch_WrittenToMislead_StaysAboveItsFloor(string batch)
    {
        var score = Report(Score.Of(batch, engine, LabelledQuestion.Batch(batch + ".jsonl")));
        Assert.True(score.FirstClause >= 0.9);
        Assert.True(score.WrongAmongAnswered <= 0.04);
        Assert.True(score.WrongChoicesAnswered <= 3);
        Assert.True(score.UnanswerableHeld >= 0.97);
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private Score Report(Score score)
    {
        output.WriteLine(score.ToString());
        if (Environment.GetEnvironmentVariable("ANSWERER_RESULTS") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, $"{score.Set}.json"), JsonSerializer.Serialize(score, Indented));
        return score;
    }
}
