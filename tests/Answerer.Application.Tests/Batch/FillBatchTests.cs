using System.Text.Json;
using Answerer.Answering;
using Answerer.Application.Batch;
using Answerer.Application.Fill;
using Answerer.Excel;
using Answerer.Testing.Workbooks;
using static Answerer.Application.Tests.Fakes;

namespace Answerer.Application.Tests.Batch;

public sealed class FillBatchTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("answerer 試験 ").FullName;

    public FillBatchTests() => Directory.CreateDirectory(At("in"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Handle_Folder_FillsTheTreeAndLeavesTheRest()
    {
        Add("in/b.xlsx");
        Add("in/営業部/関西/a.xlsm");
        Add("in/.hidden/c.xlsx");
        Add("in/~$b.xlsx");
        await File.WriteAllTextAsync(At("in/bad.xlsx"), "no workbook");
        await File.WriteAllTextAsync(At("in/readme.txt"), "text");
        File.CreateSymbolicLink(At("in/loop"), At("in"));

        var report = await FillAsync();

        Assert.Equal([("b.xlsx", "filled"), ("bad.xlsx", "failed"), ("営業部/関西/a.xlsm", "filled")], Statuses(report));
        Assert.Equal("not_a_workbook", report.Files[1].Error!.Code);
        Assert.Equal([".hidden/", "loop/", "readme.txt", "~$b.xlsx"], report.Skipped.Select(file => file.Path));
        Assert.Equal(new BatchTotals(3, 2, 0, 1, 4, 6, 2, 2, 2), report.Totals);
        Assert.Equal([".answerer-batch.jsonl", "b.xlsx", "report.json", "営業部/関西/a.xlsm"], Files("out"));
        Assert.Equal("○", TextAt("out/営業部/関西/a.xlsm", "C5"));
    }

    [Fact]
    public async Task Handle_Report_HasTheShapeOfItsFormat()
    {
        Add("in/a.xlsx");
        await File.WriteAllTextAsync(At("in/b.xlsx"), "no workbook");
        await FillAsync();

        using var report = JsonDocument.Parse(await File.ReadAllBytesAsync(At("out/report.json")));
        Assert.Equal(["schema", "input", "output", "files", "skipped", "totals"], Names(report.RootElement));
        Assert.Equal("answerer-batch/1", report.RootElement.GetProperty("schema").GetString());
        var files = report.RootElement.GetProperty("files");
        Assert.Equal(["path", "status", "output", "evidence", "services", "totals", "notices", "error"], Names(files[0]));
        Assert.Equal(["questions", "answered", "review", "unanswered"], Names(files[0].GetProperty("totals")));
        Assert.Equal(["code", "message"], Names(files[1].GetProperty("error")));
        Assert.Equal(JsonValueKind.Null, files[1].GetProperty("totals").ValueKind);
        Assert.Equal(
            ["files", "filled", "unchanged", "failed", "skipped", "questions", "answered", "review", "unanswered"],
            Names(report.RootElement.GetProperty("totals")));
    }

    [Fact]
    public async Task Handle_Archive_FillsItsWorkbooksUnderSanitisedNames()
    {
        var sheet = Sheet();
        await File.WriteAllBytesAsync(
            At("in.zip"),
            TestArchive.Unmarked(TestArchive.Cp932, ("営業部/確認表.xlsx", sheet), ("..\\..\\確認表.xlsx", sheet), ("内訳.zip", sheet), ("壊.xlsx", [1])));

        var report = await FillAsync(Request() with { Input = At("in.zip") });

        Assert.Equal([("営業部/確認表.xlsx", "filled"), ("壊.xlsx", "failed"), ("確認表.xlsx", "filled")], Statuses(report));
        Assert.StartsWith(At("in.zip") + "/壊.xlsx", report.Files[1].Error!.Message, StringComparison.Ordinal);
        Assert.Equal([".answerer-batch.jsonl", "report.json", "営業部/確認表.xlsx", "確認表.xlsx"], Files("out"));
        Assert.Equal(["in", "in.zip", "out"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("unchanged", (await FillAsync(Request() with { Input = At("in.zip") })).Files[2].Status);
    }

    [Fact]
    public async Task Handle_Again_DoesOnlyWhatChanged()
    {
        foreach (var name in (string[])["a", "b", "c", "d"]) Add($"in/{name}.xlsx");
        var first = await FillAsync();
        Add("in/b.xlsx", "IIJ XMAIL 改訂版");
        File.Delete(At("out/c.xlsx"));
        Add("in/e.xlsx");
        var untouched = File.GetLastWriteTimeUtc(At("out/a.xlsx"));

        var report = await FillAsync();

        Assert.All(first.Files, file => Assert.Equal("filled", file.Status));
        Assert.Equal([("a.xlsx", "unchanged"), ("b.xlsx", "filled"), ("c.xlsx", "filled"), ("d.xlsx", "unchanged"), ("e.xlsx", "filled")], Statuses(report));
        Assert.Equal(first.Files[0] with { Status = "", Services = [], Notices = [] }, report.Files[0] with { Status = "", Services = [], Notices = [] });
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(At("out/a.xlsx")));
        Assert.Contains("改訂版", TextAt("out/b.xlsx", "A1"), StringComparison.Ordinal);
        Assert.Equal(first.Totals.Questions + 3, report.Totals.Questions);
    }

    [Fact]
    public async Task Handle_OtherSettingsOrKnowledge_DoesAllAnew()
    {
        Add("in/a.xlsx");
        await FillAsync();

        Assert.Equal("filled", (await FillAsync(Request() with { Each = new FillWorkbook("") { Review = ReviewMode.Blank } })).Files[0].Status);
        Assert.Equal("filled", (await FillAsync(Request() with { Each = new FillWorkbook("") { Service = "xmail", Review = ReviewMode.Blank } })).Files[0].Status);
        Assert.Equal("filled", (await FillAsync()).Files[0].Status);
        Assert.Equal("filled", (await FillAsync(knowledge: new FakeKnowledge(Answer) { Key = "other" })).Files[0].Status);
        Assert.Equal("unchanged", (await FillAsync(knowledge: new FakeKnowledge(Answer) { Key = "other" })).Files[0].Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Handle_OutputEditedSince_IsDoneAnewAndKeptUnlessForced(bool force)
    {
        Add("in/a.xlsx");
        var request = Request() with { Each = new FillWorkbook("") { Force = force } };
        await FillAsync(request);
        await File.WriteAllTextAsync(At("out/a.xlsx"), "edited");

        var file = Assert.Single((await FillAsync(request)).Files);

        Assert.Equal("filled", file.Status);
        Assert.Equal("○", TextAt("out/a.xlsx", "C5"));
        Assert.Equal(!force, File.Exists(At("out/a.edited-1.xlsx")) && await File.ReadAllTextAsync(At("out/a.edited-1.xlsx")) == "edited");
        Assert.Equal(force ? 0 : 1, file.Notices.Count);
        var next = Assert.Single((await FillAsync(request)).Files);
        Assert.Equal(("unchanged", 0), (next.Status, next.Notices.Count));
    }

    [Fact]
    public async Task Handle_FileThatNoRunWrote_StaysUnlessForced()
    {
        Add("in/a.xlsx");
        Add("in/b.xlsx");
        Directory.CreateDirectory(At("out"));
        await File.WriteAllTextAsync(At("out/a.xlsx"), "mine");

        Assert.Equal([("a.xlsx", "failed"), ("b.xlsx", "filled")], Statuses(await FillAsync()));
        Assert.Equal("mine", await File.ReadAllTextAsync(At("out/a.xlsx")));
        Assert.Equal([("a.xlsx", "filled"), ("b.xlsx", "filled")], Statuses(await FillAsync(Request() with { Each = new FillWorkbook("") { Force = true } })));
    }

    [Fact]
    public async Task Handle_FailedWorkbookMended_IsFilled()
    {
        await File.WriteAllTextAsync(At("in/a.xlsx"), "no workbook");
        Add("in/b.xlsx");
        await FillAsync();
        Add("in/a.xlsx");

        Assert.Equal([("a.xlsx", "filled"), ("b.xlsx", "unchanged")], Statuses(await FillAsync()));
    }

    [Fact]
    public async Task Handle_SeparateEvidence_NeverTakesTheNameOfAnother()
    {
        Add("in/a.xlsx");
        Add("in/a.xlsm");
        Add("in/a.evidence.xlsx");
        var request = Request() with { Each = new FillWorkbook("") { Evidence = EvidencePlace.Separate } };

        var report = await FillAsync(request);

        Assert.Equal(["a.evidence.xlsx", "a.xlsm", "a.xlsx"], report.Files.Select(file => file.Output));
        Assert.Equal(["a.evidence.evidence.xlsx", "a.evidence (2).xlsx", "a.evidence (3).xlsx"], report.Files.Select(file => file.Evidence));
        File.Delete(At("out/a.evidence (2).xlsx"));
        Assert.Equal([("a.evidence.xlsx", "unchanged"), ("a.xlsm", "filled"), ("a.xlsx", "unchanged")], Statuses(await FillAsync(request)));
    }

    [Fact]
    public async Task Handle_OutputInsideInput_IsNotRead()
    {
        Add("in/a.xlsx");
        var request = Request() with { Output = At("in/out") };
        await FillAsync(request);
        await FillAsync(request with { Output = At("in/other") });

        var report = await FillAsync(request);

        Assert.Equal([("a.xlsx", "unchanged")], Statuses(report));
        Assert.Equal(["other/", "out/"], report.Skipped.Select(file => file.Path));
    }

    [Fact]
    public async Task Handle_Cancelled_KeepsWhatWasDoneAndGoesOnFromThere()
    {
        foreach (var index in Enumerable.Range(0, 8)) Add($"in/{index}.xlsx", $"IIJ XMAIL {index}");
        using var cancellation = new CancellationTokenSource();
        var request = Request() with { Progress = new Heard(progress => { if (progress.Done == 3) cancellation.Cancel(); }) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Handler(parallelism: 1).Handle(request, cancellation.Token));

        Assert.Equal([".answerer-batch.jsonl", "0.xlsx", "1.xlsx", "2.xlsx"], Files("out"));
        var totals = (await FillAsync()).Totals;
        Assert.Equal((3, 5), (totals.Unchanged, totals.Filled));
    }

    [Fact]
    public async Task Handle_JournalCutShort_LosesOnlyItsLastLine()
    {
        Add("in/a.xlsx");
        Add("in/b.xlsx");
        await FillAsync(parallelism: 1);
        var journal = At("out/.answerer-batch.jsonl");
        await File.WriteAllBytesAsync(journal, (await File.ReadAllBytesAsync(journal))[..^20]);

        // What no line tells of any more is somebody's own.
        Assert.Equal([("a.xlsx", "unchanged"), ("b.xlsx", "failed")], Statuses(await FillAsync()));
        File.Delete(At("out/b.xlsx"));
        Assert.Equal([("a.xlsx", "unchanged"), ("b.xlsx", "filled")], Statuses(await FillAsync()));
        Assert.Equal([("a.xlsx", "unchanged"), ("b.xlsx", "unchanged")], Statuses(await FillAsync()));
    }

    [Fact]
    public async Task Handle_FolderInUse_IsSaid()
    {
        Add("in/a.xlsx");
        using var other = BatchJournal.Open(At("out")).Value;

        Assert.Equal("not_writable", await FailAsync(Request()));
    }

    [Fact]
    public async Task Handle_FaultOfTheProgram_EndsOneWorkbookOnly()
    {
        Add("in/a.xlsx");
        Add("in/b.xlsx", "IIJ WAF");
        var knowledge = new FakeKnowledge(question => question.ServiceId == "waf" ? throw new InvalidOperationException("secret") : Answer(question));

        var report = await FillAsync(knowledge: knowledge);

        Assert.Equal([("a.xlsx", "filled"), ("b.xlsx", "failed")], Statuses(report));
        Assert.Equal("internal", report.Files[1].Error!.Code);
        Assert.DoesNotContain("secret", report.Files[1].Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_WhatCannotBegin_FailsAndWritesNothing()
    {
        Assert.Equal("no_workbook", await FailAsync(Request()));
        Assert.Equal("missing_path", await FailAsync(Request() with { Input = "" }));
        Add("in/a.xlsx");
        Assert.Equal("not_found", await FailAsync(Request() with { Input = At("none") }));
        Assert.Equal("not_an_archive", await FailAsync(Request() with { Input = At("in/a.xlsx") }));
        Assert.Equal("output_holds_input", await FailAsync(Request() with { Output = At("in") + "/" }));
        Assert.Equal("output_holds_input", await FailAsync(Request() with { Output = folder }));
        Assert.Equal("unknown_service", await FailAsync(Request() with { Each = new FillWorkbook("") { Service = "nope" } }));
        Assert.Equal("not_writable", await FailAsync(Request() with { Output = At("in/a.xlsx") }));
        Assert.False(Directory.Exists(At("out")));
        Directory.CreateDirectory(At("out"));
        await File.WriteAllTextAsync(At("out/report.json"), "mine");
        Assert.Equal("output_exists", await FailAsync(Request()));
        Assert.Equal("mine", await File.ReadAllTextAsync(At("out/report.json")));
    }

    [Fact]
    public async Task Handle_Progress_NamesEachWorkbookOnce()
    {
        foreach (var index in Enumerable.Range(0, 5)) Add($"in/{index}.xlsx");
        var heard = new List<BatchProgress>();
        await FillAsync(Request() with { Progress = new Heard(progress => { lock (heard) heard.Add(progress); }) });

        Assert.Equal([1, 2, 3, 4, 5], heard.Select(progress => progress.Done).Order());
        Assert.Equal(["0.xlsx", "1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx"], heard.Select(progress => progress.File.Path).Order(StringComparer.Ordinal));
        Assert.All(heard, progress => Assert.Equal(5, progress.Total));
    }

    private static Answer Answer(Question question) =>
        question.Text.Contains("消去", StringComparison.Ordinal) ? Answered("消去いたします。", Choice.Yes)
        : question.Text.Contains("暗号化", StringComparison.Ordinal) ? Fakes.Review("暗号化しております。", "方式の記載はありません")
        : Unanswered("記載はありません");

    private static byte[] Sheet(string title = "IIJ XMAIL 確認票") => TestWorkbook.CheckSheet(title).Bytes();

    private static IEnumerable<(string, string)> Statuses(BatchReport report) => report.Files.Select(file => (file.Path, file.Status));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private FillBatch Request() => new(At("in"), At("out"), new FillWorkbook(""));

    private FillBatchHandler Handler(FakeKnowledge? knowledge = null, int parallelism = 3) =>
        new(knowledge ?? new FakeKnowledge(Answer), new AnswererOptions { Root = folder, Index = folder, Parallelism = parallelism });

    private async Task<BatchReport> FillAsync(FillBatch? request = null, FakeKnowledge? knowledge = null, int parallelism = 3)
    {
        var result = await Handler(knowledge, parallelism).Handle(request ?? Request(), CancellationToken.None);
        Assert.Null(result.Error);
        return result.Value!;
    }

    private async Task<string> FailAsync(FillBatch request) => (await Handler().Handle(request, CancellationToken.None)).Error!.Code;

    private void Add(string path, string title = "IIJ XMAIL 確認票")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), Sheet(title));
    }

    private string At(string path) => Path.Combine(folder, path);

    private IEnumerable<string> Files(string path) => Directory.EnumerateFiles(At(path), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(file => Path.GetRelativePath(At(path), file)).Order(StringComparer.Ordinal);

    private string TextAt(string path, string address) => Workbook.Open(File.ReadAllBytes(At(path))).Sheets[0].Find(CellRef.Parse(address))?.Text ?? "";

    private sealed class Heard(Action<BatchProgress> hear) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => hear(value);
    }
}
