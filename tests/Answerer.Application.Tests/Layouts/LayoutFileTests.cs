using System.Text.Json;
using Answerer.Answering;
using Answerer.Application.Fill;
using Answerer.Application.Inspect;
using Answerer.Application.Json;
using Answerer.Excel;
using Answerer.Testing.Workbooks;
using static Answerer.Application.Tests.Fakes;

namespace Answerer.Application.Tests.Layouts;

/// <summary>What inspect prints, corrected by hand, reads the workbook again; kept in knowledge/layouts it does so by itself.</summary>
public sealed class LayoutFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("answerer").FullName;
    private readonly Notices notices = new();

    public LayoutFileTests()
    {
        File.WriteAllBytes(Input, TestWorkbook.CheckSheet("IIJ XMAIL").Bytes());
        Directory.CreateDirectory(Path.Combine(folder, "knowledge", "layouts"));
    }

    private string Input => Path.Combine(folder, "in.xlsx");

    private AnswererOptions Options => new() { Root = folder, Index = folder, Parallelism = 1 };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Inspect_ItsOwnOutputAsLayout_SaysTheSame()
    {
        var first = await InspectAsync();
        var again = await InspectAsync(Save("l.json", JsonSerializer.Serialize(first, AnswererJson.Compact.InspectReport)));
        Assert.Equal(Lines(first), Lines(again));
        Assert.All(first.Layout[0].Columns, column => Assert.InRange(column.Score, 0, 1));
        Assert.All(first.Layout[0].Columns, column => Assert.NotEmpty(column.Reason!));
    }

    [Fact]
    public async Task Inspect_LayoutCorrectedByHand_IsObeyed()
    {
        var layout = Save("l.json", """
            // the remarks take the answer, the last row isn't asked
            {"layout":[{"sheet":"確認票","table":"A4:D6","headerRows":[4],"columns":[{"role":"question","column":"B"},{"role":"text","column":"D"},]}]}
            """);
        Assert.Equal(["B5 D5:text", "B6 D6:text"], Lines(await InspectAsync(layout)));
    }

    [Fact]
    public async Task Inspect_KeptLayout_IsUsedForTheSameForm()
    {
        Save("knowledge/layouts/a.json", """{"layout":[{"sheet":"古い名前","table":"A4:D9","headerRows":[4],"columns":[{"role":"question","column":"B","header":"確認項目"},{"role":"text","column":"D","header":"備考"}]}]}""");
        var report = await InspectAsync();
        Assert.Equal(["B5 D5:text", "B6 D6:text", "B7 D7:text"], Lines(report));
        Assert.Equal(["保存済みのレイアウト「a」と同じ様式"], report.Layout[0].Reasons);
    }

    [Fact]
    public async Task Inspect_KeptLayoutUnreadable_IsNamedAndLeftOut()
    {
        Save("knowledge/layouts/a.json", "{");
        Assert.Equal(3, (await InspectAsync()).Questions.Count);
        Assert.Contains("a.json", Assert.Single(notices.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "1 行目")]
    [InlineData("{}", "layout がありません")]
    [InlineData("""{"layout":[]}""", "表がありません")]
    [InlineData("""{"layout":[{"table":"A1:B2"}]}""", "sheet か table")]
    [InlineData("""{"layout":[{"sheet":"確認票","table":"A4:D7","columns":[{"column":"B"}]}]}""", "role か column")]
    [InlineData("""{"layout":[{"sheet":"別の表","table":"A4:D7","columns":[{"role":"question","column":"B"}]}]}""", "シートがありません")]
    [InlineData("""{"layout":[{"sheet":"確認票","table":"A4:D7"}],"questions":[{"sheet":"確認票","cell":"B5","answers":[{"cell":"C5","role":"yes"}]}]}""", "cell か role")]
    public async Task Inspect_BadLayout_SaysWhatIsWrong(string json, string why)
    {
        var result = await Handler().Handle(new InspectWorkbook(Input, LayoutFile: Save("l.json", json)), CancellationToken.None);
        Assert.Equal(("bad_layout", ErrorKind.Usage), (result.Error!.Code, result.Error.Kind));
        Assert.Contains(why, result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspect_LayoutFileMissing_IsSaid() =>
        Assert.Equal("bad_layout", (await Handler().Handle(new InspectWorkbook(Input, LayoutFile: Path.Combine(folder, "no.json")), CancellationToken.None)).Error!.Code);

    [Fact]
    public async Task Fill_NoAnswerColumn_IsSaidAndAddedOnRequest()
    {
        File.WriteAllBytes(Input, new TestWorkbook().Row(1, "IIJ XMAIL").Row(3, "No.", "確認項目").Row(4, "1", "データは消去されますか。").Row(5, "2", "通信は暗号化されていますか。").Row(6, "3", "時刻は同期されていますか。").Bytes());
        var output = Path.Combine(folder, "in.filled.xlsx");
        await FillAsync(new FillWorkbook(Input) { Evidence = EvidencePlace.None });
        Assert.Contains("--append", Assert.Single(notices.Messages), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(Input), await File.ReadAllBytesAsync(output));

        await FillAsync(new FillWorkbook(Input) { Evidence = EvidencePlace.None, Force = true, Layout = new LayoutOptions { Append = true } });
        var filled = Workbook.Open(await File.ReadAllBytesAsync(output)).Sheets[0];
        Assert.Equal(["回答", "消去いたします。", ""], new[] { "C3", "C4", "C5" }.Select(cell => filled.Find(CellRef.Parse(cell))?.Text ?? ""));
    }

    private InspectWorkbookHandler Handler() => new(new FakeKnowledge(_ => Unanswered("記載はありません")), Options, notices);

    private async Task<InspectReport> InspectAsync(string? layout = null)
    {
        var result = await Handler().Handle(new InspectWorkbook(Input, LayoutFile: layout), CancellationToken.None);
        Assert.Null(result.Error);
        return result.Value!;
    }

    private async Task FillAsync(FillWorkbook request)
    {
        var knowledge = new FakeKnowledge(question => question.Text.Contains("消去", StringComparison.Ordinal) ? Answered("消去いたします。", Choice.Yes) : Unanswered("記載はありません"));
        Assert.Null((await new FillWorkbookHandler(knowledge, Options, notices).Handle(request, CancellationToken.None)).Error);
    }

    private string Save(string name, string json)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, json);
        return path;
    }

    private static string[] Lines(InspectReport report) =>
        [.. report.Questions.Select(question => $"{question.Cell} {string.Join(" ", question.Answers.Select(answer => $"{answer.Cell}:{answer.Role}"))}")];
}
