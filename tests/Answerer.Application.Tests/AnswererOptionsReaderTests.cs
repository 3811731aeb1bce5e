namespace Answerer.Application.Tests;

public sealed class AnswererOptionsReaderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("answerer-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Read_Nothing_GivesTheDefaults()
    {
        var options = Read(null).Value!;

        Assert.Equal(0.01, options.MaxAutoError);
        Assert.Equal(EvidencePlace.Sheet, options.Evidence);
        Assert.Equal(ReviewMode.Draft, options.Review);
        Assert.Equal(Path.Combine(root, "index"), options.Index);
    }

    [Fact]
    public void Read_FileThenVariables_LaterWins()
    {
        var options = Read(
            """{"maxAutoError": 0.02, "evidence": "inline", "index": "somewhere" /* below the root */}""",
            ("ANSWERER_MAX_AUTO_ERROR", "0.05"),
            ("ANSWERER_REVIEW", "blank"),
            ("ANSWERER_SHARED", "elsewhere"),
            ("OTHER", "x")).Value!;

        Assert.Equal(0.05, options.MaxAutoError);
        Assert.Equal(EvidencePlace.Inline, options.Evidence);
        Assert.Equal(ReviewMode.Blank, options.Review);
        Assert.Equal(Path.Combine(root, "somewhere"), options.Index);
    }

    [Theory]
    [InlineData("""{"maxAutoEror": 0.02}""", "maxAutoEror")]
    [InlineData("""{"maxAutoError": 0.9}""", "maxAutoError")]
    [InlineData("""{"maxAutoError": "many"}""", "maxAutoError")]
    [InlineData("""{"evidence": "everywhere"}""", "evidence")]
    [InlineData("""{"evidence": "2"}""", "evidence")]
    [InlineData("""{"parallelism": 0}""", "parallelism")]
    [InlineData("""[]""", "answerer.json")]
    [InlineData("""{""", "answerer.json")]
    public void Read_WrongFile_NamesTheSetting(string json, string expected)
    {
        var error = Read(json).Error!;

        Assert.Equal((ErrorKind.Usage, "invalid_settings"), (error.Kind, error.Code));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    private Result<AnswererOptions> Read(string? json, params (string Name, string Value)[] variables)
    {
        if (json is not null) File.WriteAllText(Path.Combine(root, AnswererOptionsReader.FileName), json);
        return AnswererOptionsReader.Read(root, variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value)));
    }
}
