using Answerer.Testing;
using System.Text.Json;

namespace Answerer.Cli.Tests;

public sealed class AnalyzeTests
{
    [Fact]
    public void Analyze_Lines_PrintsOneArrayEach()
    {
        var result = CliProcess.Run(new CliCall("analyze") { Input = "お客様の情報。\n\nサーバー\n" });

        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("[]", lines[1]);
        using var first = JsonDocument.Parse(lines[0]);
        Assert.Equal(
            ["surface", "start", "end", "posInc", "posLen", "base", "pos", "reading"],
            first.RootElement[0].EnumerateObject().Select(property => property.Name));
        Assert.DoesNotContain("。", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--punct", "keep", "。")]
    [InlineData("--user-dictionary", "domain", "クラウド")]
    public void Analyze_Option_Works(string option, string value, string expected)
    {
        var result = CliProcess.Run(new CliCall("analyze", option, value) { Input = "クラウドの利用。" });

        Assert.Contains($"\"surface\":\"{expected}\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyze_Document_IsOneText()
    {
        var result = CliProcess.Run(new CliCall("analyze", "--unit", "doc", "--chain", "japanese", "--mode", "normal") { Input = "一行目\n二行目" });

        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Analyze_BadUserDictionary_Exits3AndNamesTheLine()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathTo("user.csv"), "一つだけ\n");

        var result = CliProcess.Run(new CliCall("analyze", "--user-dictionary", folder.PathTo("user.csv")) { Input = "文" });

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("user.csv", result.Error, StringComparison.Ordinal);
    }
}
