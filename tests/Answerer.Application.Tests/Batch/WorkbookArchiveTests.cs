using System.Buffers.Binary;
using System.Text;
using Answerer.Application.Batch;
using Answerer.Testing.Workbooks;

namespace Answerer.Application.Tests.Batch;

public sealed class WorkbookArchiveTests
{
    private static readonly byte[] Content = [1, 2, 3];

    public static TheoryData<string> Programs => ["marked UTF-8", "unmarked UTF-8", "CP932"];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Open_JapaneseNames_AreReadWhateverWroteThem(string program)
    {
        // 表 and ソ end in 0x5C, the backslash, in CP932; two half-width kana there look like one character of UTF-8.
        (string, byte[])[] entries = [("ソ能/表.xlsx", Content), ("ﾃｱ.xlsx", Content), ("営業部\\一覧表.xls", Content)];
        var bytes = program switch
        {
            "CP932" => TestArchive.Unmarked(TestArchive.Cp932, entries),
            "unmarked UTF-8" => TestArchive.Unmarked(Encoding.UTF8, entries),
            _ => TestArchive.Of(entries),
        };

        using var archive = Open(bytes);
        Assert.Equal(["ソ能/表.xlsx", "営業部/一覧表.xls", "ﾃｱ.xlsx"], archive.Workbooks.Select(workbook => workbook.Path));
        Assert.All(archive.Workbooks, workbook => Assert.Equal(Content, Extract(archive, workbook).Content));
    }

    [Fact]
    public void Open_WhatIsNoWorkbook_IsSkippedWithAReason()
    {
        using var archive = Open(TestArchive.Of(
            ("a/", []), ("a/b.XLSX", Content), ("a/~$b.xlsx", Content), ("__MACOSX/a/._b.xlsx", Content), ("a/.DS_Store", Content),
            (".git/c.xlsx", Content), ("inner.zip", Content), ("d.pdf", Content), ("e.xlsb", Content)));

        Assert.Equal(["a/b.XLSX", "e.xlsb"], archive.Workbooks.Select(workbook => workbook.Path));
        Assert.Equal([".git/c.xlsx", "__MACOSX/a/._b.xlsx", "a/.DS_Store", "a/~$b.xlsx", "d.pdf", "inner.zip"], archive.Skipped.Select(file => file.Path));
        Assert.All(archive.Skipped, file => Assert.NotEqual("", file.Why));
    }

    [Fact]
    public void Open_EvilAndEqualNames_GiveUniquePathsInside()
    {
        using var archive = Open(TestArchive.Of(("../a.xlsx", Content), ("/a.xlsx", [4]), ("C:\\A.xlsx", Content), ("x/../../a.xlsx", Content)));

        Assert.Equal(["A (3).xlsx", "a (2).xlsx", "a.xlsx", "x/a.xlsx"], archive.Workbooks.Select(workbook => workbook.Path));
        Assert.Equal([4], Extract(archive, archive.Workbooks[1]).Content);
    }

    [Theory]
    [InlineData("not_an_archive", "")]
    [InlineData("not_an_archive", "質問,回答")]
    public void Open_NoArchive_SaysSo(string code, string text) => Assert.Equal(code, OpenError(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Open_Workbook_PointsToFill()
    {
        var error = WorkbookArchive.Open(new MemoryStream(TestWorkbook.CheckSheet("題名").Bytes()), "in.xlsx", ArchiveLimits.Default).Error!;

        Assert.Equal((ErrorKind.UnreadableInput, "not_an_archive"), (error.Kind, error.Code));
        Assert.Contains("fill", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WhateverComesOfIt_TheStreamIsClosedInTheEnd()
    {
        var (bad, good) = (new MemoryStream([1]), new MemoryStream(TestArchive.Of(("a.xlsx", Content))));
        WorkbookArchive.Open(bad, "in.zip", ArchiveLimits.Default);
        Assert.False(bad.CanRead);

        var archive = WorkbookArchive.Open(good, "in.zip", ArchiveLimits.Default).Value!;
        Assert.True(good.CanRead);
        archive.Dispose();
        Assert.False(good.CanRead);
    }

    [Fact]
    public void Open_TruncatedArchive_IsRefused() => Assert.Equal("not_an_archive", OpenError(TestArchive.Of(("a.xlsx", Content))[..^30]));

    [Fact]
    public void Open_BeyondTheBudgets_IsRefused()
    {
        var two = TestArchive.Of(("a.xlsx", new byte[600]), ("b.xlsx", new byte[600]));

        Assert.Equal("too_large", OpenError(two, new ArchiveLimits { MaxEntries = 1 }));
        Assert.Equal("too_large", OpenError(two, new ArchiveLimits { MaxInflatedBytes = 1_000 }));
        Assert.Equal("too_large", OpenError(two, new ArchiveLimits { MaxDirectoryBytes = 50 }));
        Open(two, new ArchiveLimits { MaxEntries = 2, MaxInflatedBytes = 1_200 }).Dispose();
    }

    [Fact]
    public void Extract_Bomb_IsRefusedAndTheOthersAreRead()
    {
        var limits = new ArchiveLimits { RatioFloorBytes = 100_000 };
        using var archive = Open(TestArchive.Of(("a.xlsx", new byte[1 << 20]), ("b.xlsx", Content)), limits);

        var (error, content) = Extract(archive, archive.Workbooks[0]);
        Assert.Equal("hostile", error!.Code);
        Assert.InRange(content.Length, 0, 500_000);
        Assert.Equal(Content, Extract(archive, archive.Workbooks[1]).Content);
    }

    [Fact]
    public void Extract_LargeWorkbook_IsRefused()
    {
        using var archive = Open(TestArchive.Of(("a.xlsx", new byte[1_000]), ("b.xlsx", Content)), new ArchiveLimits { MaxWorkbookBytes = 999 });

        Assert.Equal("too_large", Extract(archive, archive.Workbooks[0]).Error!.Code);
        Assert.Null(Extract(archive, archive.Workbooks[1]).Error);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2_000_000)]
    public void Extract_EntryThatLiesAboutItsLength_CostsNoMoreThanTheBudget(int declared)
    {
        var bytes = TestArchive.Of(("a.xlsx", new byte[1_000_000]));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 24), declared);
        using var archive = Open(bytes, new ArchiveLimits { MaxWorkbookBytes = 3_000_000, MaxInflatedBytes = 3_000_000, RatioFloorBytes = 500_000 });

        var (error, content) = Extract(archive, archive.Workbooks[0]);
        Assert.True(error is not null || content.Length <= declared);
        Assert.InRange(content.Length, 0, 600_000);
    }

    [Fact]
    public void Extract_AllTogetherBeyondTheBudget_IsRefused()
    {
        using var archive = Open(TestArchive.Of(("a.xlsx", new byte[600])), new ArchiveLimits { MaxInflatedBytes = 1_000 });

        Assert.Null(Extract(archive, archive.Workbooks[0]).Error);
        Assert.Equal("too_large", Extract(archive, archive.Workbooks[0]).Error!.Code);
    }

    [Fact]
    public void Extract_EncryptedEntry_NamesThePassword()
    {
        var bytes = TestArchive.Of(("a.xlsx", Content));
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        using var archive = Open(bytes);

        Assert.Equal("encrypted", Extract(archive, archive.Workbooks[0]).Error!.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    public void Extract_DamagedOrUnknownCompression_IsSaid(byte method)
    {
        var bytes = TestArchive.Of(("a.xlsx", new byte[10_000]));
        var record = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        if (method == 0) bytes.AsSpan(40, record - 40).Fill(0xFF);
        else bytes[8] = bytes[record + 10] = method;
        using var archive = Open(bytes);

        Assert.Equal("damaged", Extract(archive, archive.Workbooks[0]).Error!.Code);
    }

    [Fact]
    public async Task Extract_FromManyThreads_GivesEachItsOwn()
    {
        using var archive = Open(TestArchive.Of([.. Enumerable.Range(0, 40).Select(i => ($"{i:D2}.xlsx", Enumerable.Repeat((byte)i, 50_000).ToArray()))]));

        var contents = await Task.WhenAll(archive.Workbooks.Select(workbook => Task.Run(() => Extract(archive, workbook).Content)));

        Assert.All(contents.Index(), item => Assert.Equal(Enumerable.Repeat((byte)item.Index, 50_000), item.Item));
    }

    private static WorkbookArchive Open(byte[] bytes, ArchiveLimits? limits = null) =>
        WorkbookArchive.Open(new MemoryStream(bytes), "in.zip", limits ?? ArchiveLimits.Default).Value!;

    private static string OpenError(byte[] bytes, ArchiveLimits? limits = null) =>
        WorkbookArchive.Open(new MemoryStream(bytes), "in.zip", limits ?? ArchiveLimits.Default).Error!.Code;

    private static (Error? Error, byte[] Content) Extract(WorkbookArchive archive, ArchivedWorkbook workbook)
    {
        using var target = new MemoryStream();
        var error = archive.Extract(workbook, target, CancellationToken.None);
        return (error, target.ToArray());
    }
}
