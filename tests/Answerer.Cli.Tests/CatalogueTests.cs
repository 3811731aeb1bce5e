using Answerer.Testing;
using System.Text.Json;

namespace Answerer.Cli.Tests;

public sealed class CatalogueTests
{
    [Theory]
    [InlineData("services", "id name shortName aliases file document revision")]
    [InlineData("papers", "service file document revision date clauses sections warnings")]
    [InlineData("clauses --service shb", "clause section title text lines")]
    public void List_Json_HasTheShapeOfTheContract(string command, string shape)
    {
        var result = CliProcess.Run([.. command.Split(' '), "--json"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        using var list = JsonDocument.Parse(result.Output);
        Assert.NotEqual(0, list.RootElement.GetArrayLength());
        Assert.All(list.RootElement.EnumerateArray(), entry => Assert.Equal(shape.Split(' '), entry.EnumerateObject().Select(property => property.Name)));
    }

    [Theory]
    [InlineData("services")]
    [InlineData("papers")]
    [InlineData("clauses", "--service", "iad")]
    public void List_ForPeople_PrintsLines(params string[] arguments)
    {
        var result = CliProcess.Run(arguments);

        Assert.Equal(0, result.ExitCode);
        Assert.True(result.Output.Split('\n').Length > 5);
    }

    [Fact]
    public void Clauses_UnknownService_Exits4() => Assert.Equal(4, CliProcess.Run("clauses", "--service", "nope").ExitCode);

    [Fact]
    public void Index_BuildsAnew_InTheNamedFolder()
    {
        using var folder = new TemporaryFolder();
        var result = CliProcess.Run(new CliCall("index", "--json") { Environment = new Dictionary<string, string> { ["ANSWERER_INDEX"] = folder.PathTo("index") } });

        Assert.Equal(0, result.ExitCode);
        using var report = JsonDocument.Parse(result.Output);
        Assert.True(Directory.Exists(Path.Combine(folder.PathTo("index"), report.RootElement.GetProperty("key").GetString()!)));
    }

    [Fact]
    public void List_IndexFolderThatTakesNoFile_WorksWithANotice()
    {
        var result = CliProcess.Run(new CliCall("services") { Environment = new Dictionary<string, string> { ["ANSWERER_INDEX"] = "/proc/answerer-index" } });

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("注意: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void List_OutputNobodyReads_EndsQuietly()
    {
        var result = CliProcess.Run(new CliCall("clauses", "--service", "waf", "--json") { Shell = """dotnet "$@" | true; exit ${PIPESTATUS[0]}""" });

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }
}
