using System.Globalization;
using System.Text;
using System.Text.Json;
using Answerer.Testing;
using Answerer.Testing.Workbooks;

namespace Answerer.Cli.Tests;

public sealed class BatchTests : IDisposable
{
    private const string Title = "IIJ XMAIL セキュリティ確認票";

    private readonly TemporaryFolder folder = new();

    public BatchTests() => Directory.CreateDirectory(folder.PathTo("in/営業部"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Batch_Folder_Exits0AndSaysWhatBecameOfEach()
    {
        Add("in/a.xlsx", Sheet());
        Add("in/営業部/b.xlsx", Sheet());
        Add("in/memo.txt", "memo"u8.ToArray());

        var first = Run("in", "--output", "out");
        var second = Run("in", "--output", "out");

        Assert.Equal((0, "out/report.json\n"), (first.ExitCode, first.Output));
        Assert.Contains("営業部/b.xlsx: 記入（回答 ", first.Error, StringComparison.Ordinal);
        Assert.Contains("memo.txt\tExcel ブックではありません", first.Error, StringComparison.Ordinal);
        Assert.Contains("ブック 2 件: 記入 2 件、変更なし 0 件、失敗 0 件、対象外 1 件（質問 6 件: ", first.Error, StringComparison.Ordinal);
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("ブック 2 件: 記入 0 件、変更なし 2 件、", second.Error, StringComparison.Ordinal);
        Assert.Equal(0, CliProcess.Run(new CliCall("compare", "in/営業部/b.xlsx", "out/営業部/b.xlsx") { Folder = folder.Path }).ExitCode);
    }

    [Fact]
    public void Batch_BadWorkbook_Exits7AndFillsTheOthers()
    {
        Add("in/a.xlsx", OleFile.With("EncryptedPackage", "EncryptionInfo"));
        Add("in/b.xlsx", Sheet());

        var result = Run("in", "--output", "out");

        Assert.Equal((7, "out/report.json\n"), (result.ExitCode, result.Output));
        Assert.Contains("a.xlsx\tin/a.xlsx を読めません。", result.Error, StringComparison.Ordinal);
        Assert.Contains("パスワードを解除", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathTo("out/b.xlsx")));
        using var report = JsonDocument.Parse(File.ReadAllBytes(folder.PathTo("out/report.json")));
        Assert.Equal("encrypted", report.RootElement.GetProperty("files")[0].GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public void Batch_ZipFromJapaneseWindows_KeepsItsNames()
    {
        Add("rfp.zip", TestArchive.Unmarked(TestArchive.Cp932, ("添付資料\\ソフト一覧表.xlsx", Sheet()), ("..\\..\\確認票.xlsx", Sheet())));

        var result = Run("rfp.zip", "--output", "out", "--service", "xmail", "--evidence", "separate", "--review", "blank");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(folder.PathTo("out/添付資料/ソフト一覧表.evidence.xlsx")));
        Assert.True(File.Exists(folder.PathTo("out/確認票.xlsx")));
        Assert.Equal(["in", "out", "rfp.zip"], folder.Files);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Batch_Interrupted_Exits130AndGoesOnNextTime(string signal)
    {
        foreach (var book in Enumerable.Range(0, 10))
        {
            var sheet = new TestWorkbook { ListRange = "C5:C304" }.Row(1, Title).Row(4, "No.", "確認項目", "回答", "備考");
            for (var row = 5; row < 305; row++) sheet.Row(row, $"{row - 4}", $"第{book}編第{row}条に定めるデータの削除の手順と期間を文書化し、利用者に開示していますか。");
            Add(string.Create(CultureInfo.InvariantCulture, $"in/{book:D2}.xlsx"), sheet.Bytes());
        }
        var result = CliProcess.Run(new CliCall("batch", "in", "--output", "out")
        {
            Folder = folder.Path,
            Environment = new Dictionary<string, string> { ["ANSWERER_PARALLELISM"] = "1" },
            Shell = $"""exec env --default-signal={signal} dotnet "$@" """,
            SignalAtFirstNotice = signal,
            NoticeBegins = "[1/10]",
        });

        Assert.Equal(130, result.ExitCode);
        Assert.Contains("続きから始めます", result.Error, StringComparison.Ordinal);
        var done = Directory.EnumerateFiles(folder.PathTo("out"), "*.xlsx").Count();
        Assert.InRange(done, 1, 9);
        Assert.False(File.Exists(folder.PathTo("out/report.json")));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.PathTo("out")), file => file.EndsWith(".tmp", StringComparison.Ordinal));

        var next = Run("in", "--output", "out");
        Assert.Equal(0, next.ExitCode);
        Assert.Contains($"記入 {10 - done} 件、変更なし {done} 件", next.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_WhatCannotBegin_HasItsExitCodeAndLeavesNothing()
    {
        Add("in/a.xlsx", Sheet());
        Add("text.zip", Encoding.UTF8.GetBytes("ZIP ではない"));

        Fails(2, "別のフォルダ", "in", "--output", "in");
        Fails(2, "別のフォルダ", "in", "--output", ".");
        Fails(3, "見つかりません", "none", "--output", "out");
        Fails(3, "ZIP ファイルとして読めません", "text.zip", "--output", "out");
        Fails(3, "fill を使ってください", "in/a.xlsx", "--output", "out");
        Fails(4, "xmail", "in", "--output", "out", "--service", "nope");
        Fails(5, "Excel ブック", "in/営業部", "--output", "out");
        Fails(6, "書き込めません", "in", "--output", "/proc/answerer-out");
        Fails(6, "書き込めません", "in", "--output", "text.zip");
        Assert.Equal(["in", "text.zip"], folder.Files);
    }

    private void Fails(int exitCode, string message, params string[] arguments)
    {
        var result = Run(arguments);

        Assert.Equal((exitCode, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("エラー: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private CliResult Run(params string[] arguments) => CliProcess.Run(new CliCall(["batch", .. arguments]) { Folder = folder.Path });

    private static byte[] Sheet() => TestWorkbook.CheckSheet(Title).Bytes();

    private void Add(string name, byte[] content) => File.WriteAllBytes(folder.PathTo(name), content);
}
