using Answerer.Answering;

namespace Answerer.Training.Tests;

/// <summary>The model file, and that the model in the repository belongs to the papers and the knowledge beside it.</summary>
public sealed class ModelTests(KnowledgeFixture knowledge) : IClassFixture<KnowledgeFixture>
{
    [Fact]
    public void Model_OfTheRepository_WasTrainedFromItsPapersAndKnowledge() =>
        Assert.True(knowledge.Base.TrainingKey == knowledge.Model.TrainedFrom, "papers or knowledge have changed since the model was trained: run ./answerer train");

    [Fact]
    public void ToFile_OfWhatWasRead_GivesTheSameBytes() => Assert.Equal(knowledge.Model.ToFile(), TrainedModel.Read(knowledge.Model.ToFile()).ToFile());

    [Fact]
    public void Train_Twice_GivesTheSameBytes()
    {
        var questions = QuestionBank.ReadFolder(Testing.Repository.PathTo("knowledge", "questions")).Take(150).ToList();
        Assert.Equal(
            new ModelTrainer(knowledge.Base, questions).Train(CancellationToken.None).ToFile(),
            new ModelTrainer(knowledge.Base, questions).Train(CancellationToken.None).ToFile());
    }

    [Fact]
    public void SentenceSamples_OfAClauseOfTwo_TellWhichStatesTheFact()
    {
        var part = new AnswerEngine(knowledge.Base, TrainedModel.None).Asked(new Question("脆弱性が見つかった後の対応", "waf", [])).Single();
        var samples = new SentenceTrainer(knowledge.Base).Samples(part, new Label("waf", true, ["12.6.1"], [], ["速やかに対応"]));
        Assert.Equal([false, true], samples.Select(sample => sample.Positive));
    }

    [Theory]
    [InlineData(0, "モデルのファイルではありません")]
    [InlineData(8, "版")]
    [InlineData(400, "壊れています")]
    public void Read_DamagedFile_IsRefusedByName(int place, string reason)
    {
        var file = knowledge.Model.ToFile();
        file[place] ^= 0x40;
        Assert.Contains(reason, Assert.Throws<ModelFormatException>(() => TrainedModel.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Engine_ModelOfOtherPapers_AnswersNothingWithoutALook()
    {
        var engine = new AnswerEngine(knowledge.Base, TrainedModel.None);
        Assert.False(engine.IsTrained);
        var answer = engine.Answer(new Question("データ削除期間は?", "xmail", []), CancellationToken.None);
        Assert.NotEqual(AnswerStatus.Answered, answer.Status);
        Assert.NotEmpty(answer.Citations);
    }
}
