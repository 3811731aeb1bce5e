using System.Text.Json;
using Answerer.Answering;
using Answerer.Application.Fill;
using Answerer.Excel;
using Answerer.Testing;
using Answerer.Testing.Workbooks;
using static Answerer.Application.Tests.Fakes;

namespace Answerer.Application.Tests.Fill;

public sealed class FillWorkbookTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("answerer 試験 ").FullName;
    private readonly Notices notices = new();

    public FillWorkbookTests() => File.WriteAllBytes(Input, TestWorkbook.CheckSheet("IIJ XMAIL セキュリティ確認票").Bytes());

    private string Input => At("in.xlsx");

    private string Output => At("in.filled.xlsx");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Handle_CheckSheet_FillsAnswersAndNothingElse()
    {
        var before = await File.ReadAllBytesAsync(Input);
        var outcome = await FillAsync(new FillWorkbook(Input) { Report = At("r.json") });

        Assert.Equal(before, await File.ReadAllBytesAsync(Input));
        Assert.Equal(["in.filled.xlsx", "in.xlsx", "r.json"], Files());
        var filled = await OpenAsync(Output);
        Assert.Equal("○", TextAt(filled, "C5"));
        Assert.Equal("消去いたします。", TextAt(filled, "D5"));
        Assert.Equal("", TextAt(filled, "C6"));
        Assert.Equal("【要確認】暗号化しております。", TextAt(filled, "D6"));
        Assert.Equal("", TextAt(filled, "C7"));
        Assert.Equal("", TextAt(filled, "D7"));
        Assert.Equal(new ReportTotals(3, 1, 1, 1), outcome.Report.Totals);
        Assert.Equal(["xmail"], outcome.Report.Services);
    }

    [Fact]
    public async Task Handle_EvidenceSheet_SaysThatItIsInternalAndLinksEveryQuestion()
    {
        await FillAsync(new FillWorkbook(Input));

        var sheet = (await OpenAsync(Output)).Sheets[1];
        Assert.Equal("回答根拠", sheet.Name);
        Assert.Equal("社内確認用：お客様への提出前に削除してください", sheet.Find(CellRef.Parse("A1"))?.Text);
        Assert.Contains("IIJ xSP プラットフォームサービス/Mail", sheet.Find(CellRef.Parse("A2"))!.Text, StringComparison.Ordinal);
        Assert.Equal(["セル", "質問", "状態"], Enumerable.Range(1, 3).Select(column => sheet.Find(new CellRef(3, column))!.Text));
        Assert.Equal("確認票!C5", sheet.Find(CellRef.Parse("A4"))!.Text);
        Assert.Equal("○", sheet.Find(CellRef.Parse("D4"))!.Text);
    }

    [Fact]
    public async Task Handle_Report_HasTheShapeOfTheContract()
    {
        await FillAsync(new FillWorkbook(Input) { Report = At("r.json") });

        var bytes = await File.ReadAllBytesAsync(At("r.json"));
        Assert.Equal((byte)'{', bytes[0]);
        using var report = JsonDocument.Parse(bytes);
        Assert.Equal(
            ["input", "output", "services", "questions", "layout", "skipped", "totals"],
            report.RootElement.EnumerateObject().Select(property => property.Name));
        var question = report.RootElement.GetProperty("questions")[2];
        Assert.Equal(
            ["sheet", "cell", "text", "context", "service", "answers", "status", "confidence", "choice", "condition", "citations", "reason"],
            question.EnumerateObject().Select(property => property.Name));
        Assert.Equal("unanswered", question.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, question.GetProperty("choice").ValueKind);
        Assert.Equal(["C7", "D7"], question.GetProperty("answers").EnumerateArray().Select(cell => cell.GetProperty("cell").GetString()));
        Assert.All(question.GetProperty("answers").EnumerateArray(), cell => Assert.Equal(JsonValueKind.Null, cell.GetProperty("value").ValueKind));
        Assert.Contains("解約後、当社の", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_EvidenceSeparate_WritesASecondWorkbook()
    {
        var outcome = await FillAsync(new FillWorkbook(Input) { Evidence = EvidencePlace.Separate });

        Assert.Equal(At("in.filled.evidence.xlsx"), outcome.EvidenceFile);
        Assert.Single((await OpenAsync(Output)).Sheets);
        Assert.Equal("回答根拠", Assert.Single((await OpenAsync(outcome.EvidenceFile!)).Sheets).Name);
    }

    [Theory]
    [InlineData(EvidencePlace.None)]
    [InlineData(EvidencePlace.Inline)]
    public async Task Handle_NoEvidenceSheetAsked_WritesNone(EvidencePlace place)
    {
        await FillAsync(new FillWorkbook(Input) { Evidence = place });

        var filled = await OpenAsync(Output);
        Assert.Single(filled.Sheets);
        Assert.Equal(place == EvidencePlace.Inline, TextAt(filled, "D5").Contains("（根拠：", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Handle_BinaryWorkbook_FillsItAsSuchAndPutsEvidenceBeside()
    {
        var binary = At("in.xls");
        File.Copy(Repository.PathTo("tests", "Answerer.Excel.Tests", "Binary", "features.xls"), binary);
        var outcome = await FillAsync(new FillWorkbook(binary) { Service = "xmail" });

        Assert.Equal(["in.filled.evidence.xlsx", "in.filled.xls", "in.xls", "in.xlsx"], Files());
        Assert.Equal(8, outcome.Report.Totals.Questions);
        Assert.Contains(notices.Messages, message => message.Contains("別のファイル", StringComparison.Ordinal));
        var filled = await OpenAsync(At("in.filled.xls"));
        Assert.All(outcome.Report.Questions.SelectMany(question => question.Answers), answer => Assert.Equal(answer.Value ?? "", TextAt(filled, answer.Cell)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Handle_SignedWorkbook_IsFilledOnlyWhenItsSignatureMayGo(bool drop)
    {
        using (var zip = new System.IO.Compression.ZipArchive(File.Open(Input, FileMode.Open), System.IO.Compression.ZipArchiveMode.Update))
            zip.CreateEntry("_xmlsignatures/sig1.xml");
        var request = new FillWorkbook(Input) { DropSignature = drop };
        if (!drop)
        {
            Assert.Equal("signed", await FailAsync(request));
            return;
        }
        await FillAsync(request);
        Assert.Equal("○", TextAt(await OpenAsync(Output), "C5"));
    }

    [Fact]
    public async Task Handle_ProtectedStructure_PutsEvidenceBesideAndSaysSo()
    {
        await File.WriteAllBytesAsync(Input, TestWorkbook.CheckSheet("IIJ XMAIL", structureProtected: true).Bytes());
        var outcome = await FillAsync(new FillWorkbook(Input));

        Assert.NotNull(outcome.EvidenceFile);
        Assert.Single((await OpenAsync(Output)).Sheets);
        Assert.Contains("保護", Assert.Single(notices.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_OutputExists_IsLeftUnlessForced()
    {
        await File.WriteAllTextAsync(Output, "mine");

        Assert.Equal("output_exists", await FailAsync(new FillWorkbook(Input)));
        Assert.Equal("mine", await File.ReadAllTextAsync(Output));
        await FillAsync(new FillWorkbook(Input) { Force = true });
        Assert.Equal("○", TextAt(await OpenAsync(Output), "C5"));
    }

    [Fact]
    public async Task Handle_OutputIsInput_IsRefusedUnderAnyName()
    {
        File.CreateSymbolicLink(At("link.xlsx"), Input);

        Assert.Equal("output_is_input", await FailAsync(new FillWorkbook(Input) { Output = Input, Force = true }));
        Assert.Equal("output_is_input", await FailAsync(new FillWorkbook(Input) { Output = At("link.xlsx"), Force = true }));
        Assert.Equal("output_is_input", await FailAsync(new FillWorkbook(Input) { Report = Path.Combine(folder, ".", "in.xlsx"), Force = true }));
    }

    [Fact]
    public async Task Handle_ReportOnOutput_IsRefused() =>
        Assert.Equal("same_output", await FailAsync(new FillWorkbook(Input) { Report = Output }));

    [Fact]
    public async Task Handle_FolderMissing_IsSaidBeforeAnyWork() =>
        Assert.Equal("output_folder_missing", await FailAsync(new FillWorkbook(Input) { Output = At("none/out.xlsx") }));

    [Fact]
    public async Task Handle_ServiceNamedByTheWorkbook_HoldsAgainstTheUsersUnlessForced()
    {
        Assert.Equal("other_service", await FailAsync(new FillWorkbook(Input) { Service = "waf" }));
        Assert.Equal(["waf"], (await FillAsync(new FillWorkbook(Input) { Service = "waf", Force = true })).Report.Services);
    }

    [Fact]
    public async Task Handle_UnknownService_NamesTheKnown() =>
        Assert.Equal("unknown_service", await FailAsync(new FillWorkbook(Input) { Service = "nope" }));

    [Fact]
    public async Task Handle_NoQuestion_IsSaid()
    {
        await File.WriteAllBytesAsync(Input, new TestWorkbook().Row(1, "売上表").Row(2, "4月", "100").Bytes());

        Assert.Equal("no_question", await FailAsync(new FillWorkbook(Input)));
    }

    [Fact]
    public async Task Handle_Cancelled_LeavesNothingBehind()
    {
        using var cancellation = new CancellationTokenSource();
        var knowledge = new FakeKnowledge(question =>
        {
            cancellation.Cancel();
            return Answer(question);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Handler(knowledge).Handle(new FillWorkbook(Input), cancellation.Token));
        Assert.Equal(["in.xlsx"], Files());
    }

    [Fact]
    public async Task Handle_SameQuestionTwice_IsAnsweredOnceAndAlike()
    {
        var sheet = new TestWorkbook { ListRange = "C5:C6" }.Row(1, "IIJ XMAIL").Row(4, "No.", "確認項目", "回答", "備考")
            .Row(5, "1", "通信は暗号化されていますか。").Row(6, "2", "通信は暗号化されていますか。");
        await File.WriteAllBytesAsync(Input, sheet.Bytes());
        var asked = 0;

        var result = await Handler(new FakeKnowledge(question =>
        {
            Interlocked.Increment(ref asked);
            return Answer(question);
        })).Handle(new FillWorkbook(Input), CancellationToken.None);

        Assert.Equal(2, result.Value!.Report.Totals.Questions);
        Assert.Equal(1, asked);
    }

    private static Answer Answer(Question question) =>
        question.Text.Contains("消去", StringComparison.Ordinal) ? Answered("消去いたします。", Choice.Yes)
        : question.Text.Contains("暗号化", StringComparison.Ordinal) ? Fakes.Review("暗号化しております。", "方式の記載はありません")
        : Unanswered("記載はありません");

    private FillWorkbookHandler Handler(FakeKnowledge knowledge) =>
        new(knowledge, new AnswererOptions { Root = folder, Index = folder, Parallelism = 2 }, notices);

    private async Task<FillOutcome> FillAsync(FillWorkbook request)
    {
        var result = await Handler(new FakeKnowledge(Answer)).Handle(request, CancellationToken.None);
        Assert.Null(result.Error);
        return result.Value!;
    }

    private async Task<string> FailAsync(FillWorkbook request)
    {
        var before = Files();
        var result = await Handler(new FakeKnowledge(Answer)).Handle(request, CancellationToken.None);
        Assert.Equal(before, Files());
        return result.Error!.Code;
    }

    private string At(string name) => Path.Combine(folder, name);

    private List<string?> Files() => [.. Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)];

    private static async Task<Workbook> OpenAsync(string path) => Workbook.Open(await File.ReadAllBytesAsync(path));

    private static string TextAt(Workbook workbook, string address) => workbook.Sheets[0].Find(CellRef.Parse(address))?.Text ?? "";
}
