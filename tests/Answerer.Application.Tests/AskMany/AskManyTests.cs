using Answerer.Application.AskMany;
using static Answerer.Application.Tests.Fakes;

namespace Answerer.Application.Tests.AskMany;

public sealed class AskManyTests
{
    [Fact]
    public async Task Handle_ManyLines_KeepsTheirOrder()
    {
        string?[] lines = [.. Enumerable.Range(0, 500).Select(number => $$"""{"id":{{number}},"service":"waf","question":"質問{{number}}"}""")];
        var result = await Handler().Handle(new AskManyQuestions(lines, null), CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 500).Select(number => $"質問{number}"), result.Value!.Select(outcome => outcome.Answer!.Answer));
    }

    [Theory]
    [InlineData(null, "invalid_line")]
    [InlineData("[]", "invalid_line")]
    [InlineData("""{"question":"質問"}""", "missing_service")]
    [InlineData("""{"question":7,"service":"waf"}""", "invalid_line")]
    [InlineData("""{"question":"質問","service":"waf","context":[1]}""", "invalid_line")]
    [InlineData("""{"question":"\ud842","service":"waf"}""", "invalid_line")]
    [InlineData("""{"question":null,"service":"waf"}""", "empty_question")]
    public async Task Handle_BadLine_FailsAlone(string? line, string code)
    {
        var result = await Handler().Handle(new AskManyQuestions([line, """{"question":"質問","service":"waf"}"""], null), CancellationToken.None);

        Assert.Equal(code, result.Value![0].Failure!.Error.Code);
        Assert.NotNull(result.Value[1].Answer);
    }

    [Fact]
    public async Task Handle_UnknownDefaultService_FailsAsAWhole()
    {
        var result = await Handler().Handle(new AskManyQuestions([], "nope"), CancellationToken.None);

        Assert.Equal("unknown_service", result.Error!.Code);
    }

    private static AskManyHandler Handler() =>
        new(new FakeKnowledge(question => Answered(question.Text)), new AnswererOptions { Root = "/", Index = "/", Parallelism = 4 });
}
