namespace Answerer.Excel.Tests.Layout;

/// <summary>Large and hostile sheets: each of these took minutes where a pass was quadratic. The bounds are generous; what counts is that they end.</summary>
public sealed class LargeLayoutTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static string[] Rows(int count, Func<int, string> row) => [.. Enumerable.Range(1, count).Select(row)];

    private static Questionnaire Timed(GridBuilder sheet)
    {
        using var timeout = new CancellationTokenSource(Bound);
        return LayoutReader.Read(new Workbook([sheet.Build()], structureProtected: false), null, timeout.Token);
    }

    [Fact]
    public void Read_HundredThousandRowsBeside_FindsTheTable() => Assert.Equal(200, Timed(
        new GridBuilder().At("A1", "No|質問|回答|備考").At("A2", Rows(200, i => $"{i}|項目{i}のログを取得していますか。||")).Border("A1:D201")
            .At("F1", Rows(100_000, i => $"{i}|記録{i}|値|{i * 7}|a|b|c|d"))
            .Validate("A1:XFD1048576", new CellValidation([], "custom") { Formula1 = "TRUE" })).Questions.Count);

    [Fact]
    public void Read_TableAndTitleBelowHundredsOfAlikeRows_AreFound()
    {
        var read = Timed(new GridBuilder().At("A1", Rows(1_000, i => $"{i}|記録{i}|東京|{i * 7}"))
            .At("A1002", "対象サービス：IIJセキュアMXサービス", "", "No|質問|回答|備考").At("A1005", Rows(300, i => $"{i}|項目{i}のログを取得していますか。||")).Border("A1004:D1304"));

        Assert.Equal(300, read.Questions.Count);
        Assert.Contains(read.OutsideTexts, text => text.Cell == CellRef.Parse("A1002"));
        Assert.DoesNotContain(read.OutsideTexts, text => text.Cell == CellRef.Parse("A900"));
    }

    [Fact]
    public void Read_SeventeenBillionCellsMerged_Ends() => Assert.Empty(Timed(
        new GridBuilder().At("A1", "質問").Merge("A1:XFD1048576").List("A1:XFD1048576", "はい,いいえ")).Questions);

    [Fact]
    public void Read_EveryRowAHeader_Ends() => Assert.Empty(Timed(
        new GridBuilder().At("A1", Rows(20_000, i => i % 2 == 0 ? "" : $"No|質問{i}|回答|備考"))).Questions);

    [Fact]
    public void Read_ThousandsOfHeaderColumns_Ends() => Assert.NotNull(Timed(
        new GridBuilder().At("A1", string.Join('|', Enumerable.Range(1, 16_000).Select(i => i % 2 == 0 ? "回答" : "質問")))
            .At("A2", Rows(5, _ => string.Join('|', Enumerable.Repeat("x", 16_000))))));

    [Fact]
    public void Read_LongestTexts_End() => Assert.NotNull(Timed(
        new GridBuilder().At("A1", Rows(50, _ => new string('か', 32_000))).At("B1", Rows(50, _ => new string('(', 32_000)))));

    [Fact]
    public void Read_Cancelled_Throws() => Assert.Throws<OperationCanceledException>(() =>
        LayoutReader.Read(new Workbook([new GridBuilder().At("A1", "x").Build()], structureProtected: false), null, new CancellationToken(canceled: true)));
}
