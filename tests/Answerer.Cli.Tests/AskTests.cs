using Answerer.Testing;
using System.Text;
using System.Text.Json;

namespace Answerer.Cli.Tests;

public sealed class AskTests
{
    private static readonly string[] Shape =
        ["id", "service", "question", "status", "confidence", "answer", "choice", "condition", "citations", "reason"];

    private static readonly string[] CitationShape = ["paper", "document", "revision", "section", "title", "clause", "quote", "lines"];

    [Fact]
    public void Ask_Json_HasTheShapeOfTheContract()
    {
        var result = CliProcess.Run("ask", "解約後、データは何日以内に消去されますか", "--service", "xmail", "--json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.DoesNotContain("\\u", result.Output, StringComparison.Ordinal);
        Assert.False(result.Output.StartsWith('\uFEFF'));
        using var answer = JsonDocument.Parse(result.Output);
        Assert.Equal(Shape, Names(answer.RootElement));
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("id").ValueKind);
        var citation = answer.RootElement.GetProperty("citations")[0];
        Assert.Equal(CitationShape, Names(citation));
        Assert.Equal(JsonValueKind.Null, citation.GetProperty("document").ValueKind);
        Assert.Equal(2, citation.GetProperty("lines").GetArrayLength());
    }

    [Fact]
    public void Ask_ServiceByName_IsTheSameService()
    {
        var result = CliProcess.Run("ask", "データの所在地", "--service", "ｉｉｊ　ｘｍａｉｌ", "--json");

        using var answer = JsonDocument.Parse(result.Output);
        Assert.Equal("xmail", answer.RootElement.GetProperty("service").GetString());
    }

    [Fact]
    public void Ask_UnknownService_Exits4() => Assert.Equal(4, CliProcess.Run("ask", "質問", "--service", "nope").ExitCode);

    [Fact]
    public void Ask_EmptyQuestion_Exits2() => Assert.Equal(2, CliProcess.Run("ask", " ", "--service", "xmail").ExitCode);

    [Fact]
    public void Ask_ForPeople_NamesClauseAndLines()
    {
        var result = CliProcess.Run("ask", "解約後、データは何日以内に消去されますか", "--service", "xmail");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("出典: IIJ xSP プラットフォームサービス/Mail「4.2 クラウドサービスカスタマの資産の除去」CLD.8.1.5", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AskMany_MixedLines_AnswersEachInOrder()
    {
        using var folder = new TemporaryFolder();
        var lines = new[]
        {
            """{"id":"q1","service":"xmail","question":"データ削除期間は?"}""",
            """{"id":2,"question":"保存場所は日本国内ですか","context":["データ管理"]}""",
            "",
            """{"id":"q3","service":"nope","question":"保存場所は?"}""",
            "not json",
            """{"id":"q5","service":"waf","question":""}""",
            """{"id":"q6","service":"waf","question":"保存場所は?","context":"データ管理"}""",
            """{"id":"q7","service":"waf","question":"ログの保存期間は?"}""",
        };
        File.WriteAllText(folder.PathTo("q.jsonl"), string.Join('\n', lines), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var result = CliProcess.Run("ask", "--input", folder.PathTo("q.jsonl"), "--service", "shb", "--json");

        Assert.Equal(0, result.ExitCode);
        var answers = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["q1", "2", "q3", "", "q5", "q6", "q7"], answers.Select(answer => answer.GetProperty("id").ToString()));
        Assert.Equal(JsonValueKind.Number, answers[1].GetProperty("id").ValueKind);
        Assert.Equal("shb", answers[1].GetProperty("service").GetString());
        Assert.Equal(
            ["", "", "unknown_service", "invalid_line", "empty_question", "invalid_line", ""],
            answers.Select(answer => answer.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : ""));
        Assert.Equal(["id", "error"], Names(answers[2]));
        Assert.Equal(["code", "message"], Names(answers[2].GetProperty("error")));
    }

    [Fact]
    public void AskMany_FromStandardInput_SameAnswerAsAlone()
    {
        const string Text = "ログの保存期間は?";
        var many = CliProcess.Run(new CliCall("ask", "--input", "-", "--service", "waf", "--json") { Input = $$"""{"question":"{{Text}}"}""" });
        var one = CliProcess.Run("ask", Text, "--service", "waf", "--json");

        Assert.Equal(one.Output, many.Output);
    }

    [Fact]
    public void AskMany_MissingFile_Exits3() => Assert.Equal(3, CliProcess.Run("ask", "--input", "/none.jsonl", "--json").ExitCode);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
