using Answerer.Testing;
namespace Answerer.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("frobnicate")]
    [InlineData("ask")]
    [InlineData("ask", "質問")]
    [InlineData("ask", "質問", "--service", "xmail", "--input", "q.jsonl", "--json")]
    [InlineData("ask", "--input", "q.jsonl", "--service", "xmail")]
    [InlineData("ask", "質問", "--service")]
    [InlineData("clauses")]
    [InlineData("batch", "samples")]
    [InlineData("batch", "--output", "out")]
    [InlineData("batch", "samples", "--output", "out", "--review", "maybe")]
    [InlineData("services", "--frobnicate")]
    public void Run_WrongUsage_Exits2WithAJapaneseMessage(params string[] arguments)
    {
        var result = CliProcess.Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.StartsWith("エラー: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("backup")]
    [InlineData("restore")]
    public void Run_CommandOfTheService_SaysHowToStartIt(string command)
    {
        var result = CliProcess.Run(command, "--output", "x");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"./answerer {command}", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja_JP.UTF-8")]
    [InlineData("C")]
    [InlineData("en_US.ISO-8859-1")]
    public void Run_WhateverTheLocale_SpeaksJapaneseInUtf8(string locale)
    {
        var call = new CliCall("frobnicate") { Environment = new Dictionary<string, string> { ["LANG"] = locale, ["LC_ALL"] = locale } };

        Assert.Contains("使い方は --help で確認できます", CliProcess.Run(call).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithoutUnicodeData_RefusesToStart()
    {
        using var folder = new TemporaryFolder();
        var settings = File.ReadAllText(Path.ChangeExtension(CliProcess.Program, ".runtimeconfig.json"))
            .Replace("\"System.Globalization.Invariant\": false", "\"System.Globalization.Invariant\": true", StringComparison.Ordinal);
        File.WriteAllText(folder.PathTo("invariant.json"), settings);

        var result = CliProcess.Run(new CliCall("services")
        {
            Shell = """exec dotnet exec --runtimeconfig "$INVARIANT" --depsfile "${1%.dll}.deps.json" "$@" """,
            Environment = new Dictionary<string, string> { ["INVARIANT"] = folder.PathTo("invariant.json") },
        });

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("libicu", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_UnknownSetting_NamesIt()
    {
        var call = new CliCall("services") { Environment = new Dictionary<string, string> { ["ANSWERER_MAX_AUTO_EROR"] = "0.02" } };
        var result = CliProcess.Run(call);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("ANSWERER_MAX_AUTO_EROR", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Version_PrintsIt()
    {
        var result = CliProcess.Run("--version");

        Assert.Equal(0, result.ExitCode);
        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+", result.Output);
    }

    [Fact]
    public void Run_Help_IsJapanese()
    {
        var result = CliProcess.Run("--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("answerer", result.Output, StringComparison.Ordinal);
        Assert.Contains("使い方を表示します", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Description", result.Output, StringComparison.Ordinal);
    }
}
