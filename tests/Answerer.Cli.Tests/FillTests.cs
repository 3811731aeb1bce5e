using Answerer.Testing;
using System.Text.Json;
using Answerer.Testing.Workbooks;

namespace Answerer.Cli.Tests;

public sealed class FillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FillTests() => File.WriteAllBytes(folder.PathTo("確認票.xlsx"), TestWorkbook.CheckSheet("IIJ XMAIL セキュリティ確認票").Bytes());

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Fill_RelativePaths_AreTheUsersOwn()
    {
        var result = CliProcess.Run(new CliCall("fill", "確認票.xlsx", "--report", "r.json") { Folder = folder.Path });

        Assert.Equal((0, "確認票.filled.xlsx\n"), (result.ExitCode, result.Output));
        Assert.Contains("質問 3 件", result.Error, StringComparison.Ordinal);
        Assert.Equal(["r.json", "確認票.filled.xlsx", "確認票.xlsx"], folder.Files);
        using var report = JsonDocument.Parse(File.ReadAllBytes(folder.PathTo("r.json")));
        Assert.Equal("確認票.xlsx", report.RootElement.GetProperty("input").GetString());
        Assert.Equal("xmail", report.RootElement.GetProperty("services")[0].GetString());
    }

    [Fact]
    public void Fill_RowWithoutService_NamesTheOptionThatHelps()
    {
        var sheet = new TestWorkbook().Row(1, "確認票").Row(4, "No.", "対象サービス", "確認項目", "回答")
            .Row(5, "1", "IIJ XMAIL", "通信は暗号化されていますか。").Row(6, "2", "WAF", "ログを保管していますか。").Row(7, "3", "", "時刻は同期されていますか。");
        File.WriteAllBytes(folder.PathTo("混在.xlsx"), sheet.Bytes());

        var result = CliProcess.Run(new CliCall("fill", "混在.xlsx") { Folder = folder.Path });

        Assert.Contains("対象のサービスを特定できません（--service で指定できます）", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_FilledCopy_IsAllowed_AndAnotherWorkbookIsNot()
    {
        CliProcess.Run(new CliCall("fill", "確認票.xlsx") { Folder = folder.Path });
        File.WriteAllBytes(folder.PathTo("other.xlsx"), TestWorkbook.CheckSheet("IIJ XMAIL 別の確認票", structureProtected: true).Bytes());

        var same = CliProcess.Run(new CliCall("compare", "確認票.xlsx", "確認票.filled.xlsx", "--json") { Folder = folder.Path });
        var other = CliProcess.Run(new CliCall("compare", "確認票.xlsx", "other.xlsx") { Folder = folder.Path });

        Assert.Equal(0, same.ExitCode);
        using var report = JsonDocument.Parse(same.Output);
        Assert.True(report.RootElement.GetProperty("allowed").GetBoolean());
        Assert.NotEqual(0, report.RootElement.GetProperty("differences").GetArrayLength());
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("不可", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_FilledWorkbookAgain_TakesItsEvidenceForNoQuestionnaire()
    {
        CliProcess.Run(new CliCall("fill", "確認票.xlsx") { Folder = folder.Path });

        var again = CliProcess.Run(new CliCall("fill", "確認票.filled.xlsx", "--output", "again.xlsx") { Folder = folder.Path });

        Assert.Equal(0, again.ExitCode);
        Assert.Contains("質問 3 件", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspect_Json_ListsQuestionsWithTheirCells()
    {
        var result = CliProcess.Run(new CliCall("inspect", "確認票.xlsx", "--json") { Folder = folder.Path });

        using var report = JsonDocument.Parse(result.Output);
        Assert.Equal(["layout", "questions", "skipped"], report.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(3, report.RootElement.GetProperty("questions").GetArrayLength());
        Assert.Equal(["C5", "D5"], report.RootElement.GetProperty("questions")[0].GetProperty("answers").EnumerateArray().Select(cell => cell.GetProperty("cell").GetString()));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Fill_Interrupted_Exits130AndLeavesNothing(string signal)
    {
        var sheet = new TestWorkbook { ListRange = "C5:C2004" }.Row(1, "IIJ XMAIL").Row(4, "No.", "確認項目", "回答", "備考");
        for (var row = 5; row < 2005; row++) sheet.Row(row, $"{row - 4}", $"第{row}条に定めるデータの削除の手順と期間を文書化し、利用者に開示していますか。");
        File.WriteAllBytes(folder.PathTo("large.xlsx"), sheet.Bytes());
        // A damaged index is announced before it is built anew: then the work has begun and is far from done.
        var index = folder.PathTo("index");
        var environment = new Dictionary<string, string> { ["ANSWERER_INDEX"] = index, ["ANSWERER_PARALLELISM"] = "1" };
        CliProcess.Run(new CliCall("services") { Environment = environment });
        foreach (var file in Directory.EnumerateFiles(index, "*", SearchOption.AllDirectories)) File.WriteAllText(file, "damaged");

        var result = CliProcess.Run(new CliCall("fill", "large.xlsx", "--report", "r.json")
        {
            Folder = folder.Path,
            Environment = environment,
            Shell = $"""exec env --default-signal={signal} dotnet "$@" """,
            SignalAtFirstNotice = signal,
        });

        Assert.Equal(130, result.ExitCode);
        Assert.Contains("中止しました", result.Error, StringComparison.Ordinal);
        Assert.Equal(["index", "large.xlsx", "確認票.xlsx"], folder.Files);
    }
}
