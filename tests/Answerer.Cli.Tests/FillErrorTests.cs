using Answerer.Testing;
using System.Text;
using Answerer.Testing.Workbooks;

namespace Answerer.Cli.Tests;

/// <summary>What fill can't do: each has its exit code, says in Japanese what to do next, and leaves nothing behind.</summary>
public sealed class FillErrorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Fill_MissingFile_Exits3() => Fails(3, "見つかりません", Named("none.xlsx", null));

    [Fact]
    public void Fill_EmptyFile_Exits3() => Fails(3, "", Named("in.xlsx", []));

    [Fact]
    public void Fill_TextNamedXlsx_Exits3() => Fails(3, "Excel ブック（.xlsx, .xlsm, .xls）を指定してください", Named("in.xlsx", Encoding.UTF8.GetBytes("質問,回答\n")));

    [Fact]
    public void Fill_EncryptedWorkbook_Exits3AndNamesThePassword() =>
        Fails(3, "パスワードを解除", Named("in.xlsx", OleFile.With("EncryptedPackage", "EncryptionInfo")));

    [Fact]
    public void Fill_OldWorkbookUnderANewName_Exits3AndNamesTheFormat() =>
        Fails(3, ".xlsx 形式で保存し直してください", Named("in.xlsx", OleFile.With("Book")));

    [Fact]
    public void Fill_TruncatedWorkbook_Exits3() => Fails(3, "修復", Named("in.xlsx", Sheet()[..^200]));

    [Fact]
    public void Fill_Folder_Exits3() => Fails(3, "フォルダです", folder.Path, "--output", folder.PathTo("out.xlsx"));

    [Fact]
    public void Fill_NoQuestion_Exits5() =>
        Fails(5, "質問が見つかりません", Named("in.xlsx", new TestWorkbook().Row(1, "売上表").Row(2, "4月", "100").Bytes()));

    [Fact]
    public void Fill_UnknownService_Exits4AndListsTheKnown() => Fails(4, "xmail", Good(), "--service", "nope");

    [Fact]
    public void Fill_NoServiceNamed_Exits4() => Fails(4, "--service", Named("in.xlsx", TestWorkbook.CheckSheet("確認票").Bytes()));

    [Fact]
    public void Fill_WorkbookNamesAnotherService_Exits4AndNamesBoth()
    {
        var result = Fails(4, "IIJ マネージド WAF サービス", Good(), "--service", "waf");

        Assert.Contains("IIJ xSP プラットフォームサービス/Mail", result.Error, StringComparison.Ordinal);
        Assert.Contains("--force", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Fill_OutputExists_Exits6AndKeepsIt()
    {
        File.WriteAllText(folder.PathTo("in.filled.xlsx"), "mine");

        Fails(6, "--force", Good());
        Assert.Equal("mine", File.ReadAllText(folder.PathTo("in.filled.xlsx")));
    }

    [Fact]
    public void Fill_OutputIsTheInput_Exits6() => Fails(6, "入力ファイルです", Good(), "--output", Good(), "--force");

    [Fact]
    public void Fill_NoSuchFolder_Exits6() => Fails(6, "フォルダがありません", Good(), "--output", folder.PathTo("none/out.xlsx"));

    [Fact]
    public void Fill_FolderThatTakesNoFile_Exits6() => Fails(6, "書き込めません", Good(), "--output", "/proc/answerer-out.xlsx");

    [Fact]
    public void Fill_NoSpaceLeft_Exits6AndLeavesNothing()
    {
        var call = new CliCall("fill", Good(), "--report", folder.PathTo("r.json"))
        {
            // No file may grow beyond 1 KiB, as on a full disk. Write-xor-execute maps files of its own.
            Shell = """trap '' XFSZ; ulimit -f 1; exec dotnet "$@" """,
            Environment = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" },
        };
        CliProcess.Run("services");
        var result = CliProcess.Run(call);

        Assert.Equal(6, result.ExitCode);
        Assert.Contains("空き容量", result.Error, StringComparison.Ordinal);
        Assert.Equal(["in.xlsx"], folder.Files);
    }

    [Theory]
    [InlineData("--evidence", "everywhere")]
    [InlineData("--review", "maybe")]
    [InlineData("--header-row", "0")]
    [InlineData("--answer-column", "5")]
    public void Fill_WrongOption_Exits2(string option, string value) => Fails(2, "エラー", Good(), option, value);

    private CliResult Fails(int exitCode, string message, params string[] arguments)
    {
        var before = folder.Files;
        var result = CliProcess.Run(["fill", .. arguments]);

        Assert.Equal((exitCode, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("エラー: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files);
        return result;
    }

    private static byte[] Sheet() => TestWorkbook.CheckSheet("IIJ XMAIL セキュリティ確認票").Bytes();

    private string Good() => Named("in.xlsx", Sheet());

    private string Named(string name, byte[]? content)
    {
        if (content is not null) File.WriteAllBytes(folder.PathTo(name), content);
        return folder.PathTo(name);
    }
}
