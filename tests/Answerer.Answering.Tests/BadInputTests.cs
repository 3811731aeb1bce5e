namespace Answerer.Answering.Tests;

public sealed class BadInputTests(Engine engine) : IClassFixture<Engine>
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("？？？")]
    [InlineData("セキュリティ")]
    [InlineData("La sécurité des données est-elle assurée ?")]
    [InlineData("\uD800\u0000\u0007")]
    [InlineData("😀😀😀")]
    public void Ask_NothingToGoOn_IsNotAnsweredAndSaysWhy(string question)
    {
        var answer = engine.Ask("xmail", question);
        Assert.NotEqual(AnswerStatus.Answered, answer.Status);
        Assert.False(string.IsNullOrEmpty(answer.Reason));
    }

    [Fact]
    public void Ask_FiftyThousandCharacters_Ends() =>
        Assert.NotNull(engine.Ask("waf", string.Concat(Enumerable.Repeat("データの消去とログの保管について。", 3000))));

    [Fact]
    public void Ask_RandomUnicode_NeverThrows()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 300; i++)
        {
            var text = string.Create(random.Next(1, 60), random, (span, source) =>
            {
                foreach (ref var c in span) c = (char)source.Next(0x10000);
            });
            Assert.InRange(engine.Ask("cdn", text).Confidence, 0, 1);
        }
    }

    [Fact]
    public void Ask_UnknownService_Throws() => Assert.Throws<ArgumentException>(() => engine.Ask("nosuch", "質問"));

    [Fact]
    public void Ask_SameQuestionTwice_GivesTheSameAnswer()
    {
        var first = engine.Ask("shb", "到達性監視はありますか");
        var second = engine.Ask("shb", "到達性監視はありますか");
        Assert.Equal((first.Status, first.Confidence, first.Text, first.Choice), (second.Status, second.Confidence, second.Text, second.Choice));
    }
}
