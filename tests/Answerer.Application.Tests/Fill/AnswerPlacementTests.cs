using Answerer.Answering;
using Answerer.Application.Fill;
using Answerer.Application.Fill.Placement;
using Answerer.Excel;
using static Answerer.Application.Tests.Fakes;

namespace Answerer.Application.Tests.Fill;

/// <summary>The rows of ANSWERS.md, and the rules around them.</summary>
public sealed class AnswerPlacementTests
{
    private static readonly Func<CellRef, string> NoText = _ => "";

    [Fact]
    public void Place_RowA_WritesCircleAndSentence()
    {
        var placed = Place(Unit(Cell("C5", AnswerRole.Choice, Signs), Cell("D5", AnswerRole.Text)), Answered("30 日以内に消去いたします。", Choice.Yes));

        Assert.Equal(AnswerStatus.Answered, placed.Status);
        Assert.Equal(["○", "30 日以内に消去いたします。"], Texts(placed));
        Assert.Equal("○", placed.Proposal);
    }

    [Fact]
    public void Place_RowB_WritesCrossAsAnswered()
    {
        var placed = Place(Unit(Cell("C5", AnswerRole.Choice, Signs), Cell("D5", AnswerRole.Text)), Answered("90 日間以内に、すべての情報が削除されます。", Choice.No));

        Assert.Equal(AnswerStatus.Answered, placed.Status);
        Assert.Equal(["×", "90 日間以内に、すべての情報が削除されます。"], Texts(placed));
    }

    [Fact]
    public void Place_RowC_PicksTheLabelThatNamesTheOption()
    {
        var option = Answered("多要素認証オプションをご契約いただくことで、ご利用いただけます。", Choice.Partial, Condition.Option);

        Assert.Equal("○", First(Unit(Cell("C5", AnswerRole.Choice, Tender), Cell("D5", AnswerRole.Text)), option));
        Assert.Equal("△", First(Unit(Cell("C5", AnswerRole.Choice, Signs), Cell("D5", AnswerRole.Text)), option));
        Assert.Equal("有", First(Unit(Cell("C5", AnswerRole.Choice, Existence), Cell("D5", AnswerRole.Text)), option));

        var noText = Place(Unit(Cell("C5", AnswerRole.Choice, YesNo)), option);
        Assert.Equal(AnswerStatus.Review, noText.Status);
        Assert.Equal([null], Texts(noText));
        Assert.NotNull(noText.Reason);
        Assert.Equal("はい", noText.Proposal);
    }

    [Fact]
    public void Place_RowD_WritesTheBareNumber()
    {
        var placed = Place(
            Unit(Cell("G5", AnswerRole.Number) with { Unit = "日数" }, Cell("H5", AnswerRole.Text)),
            Answered("ログの公開期間は、当日を含む 90 日間となっております。", quantity: new Quantity(90, "日間", "90 日間")));

        Assert.Equal(AnswerStatus.Answered, placed.Status);
        Assert.Equal(90m, placed.Cells[0].Number);
        Assert.Equal("ログの公開期間は、当日を含む 90 日間となっております。", placed.Cells[1].Text);
    }

    [Theory]
    [InlineData(false, "即時", AnswerStatus.Answered, "即時消去しております。")]
    [InlineData(true, null, AnswerStatus.Review, "【要確認】即時消去しております。")]
    public void Place_RowE_NeverTurnsAWordIntoANumber(bool enforced, string? number, AnswerStatus status, string text)
    {
        var placed = Place(
            Unit(Cell("G5", AnswerRole.Number) with { Unit = "日", Enforced = enforced }, Cell("H5", AnswerRole.Text)),
            Answered("即時消去しております。", quantity: new Quantity(null, "", "即時")));

        Assert.Equal(status, placed.Status);
        Assert.Equal([number, text], Texts(placed));
        Assert.Null(placed.Cells[0].Number);
    }

    [Fact]
    public void Place_RowF_NoIsWrittenAndUnansweredStaysBlank()
    {
        var unit = Unit(Cell("C5", AnswerRole.Choice, YesNo), Cell("D5", AnswerRole.Text));

        Assert.Equal("いいえ", First(unit, Answered("暗号化することはありません。", Choice.No)));

        var placed = Place(unit, Unanswered("保存データの暗号化の記載はありません"));
        Assert.Equal([null, null], Texts(placed));
        Assert.DoesNotContain(placed.Cells, cell => cell.IsWritten);
        Assert.Equal("保存データの暗号化の記載はありません", placed.Reason);
    }

    [Fact]
    public void Place_RowG_ReviewWritesTextAndCitationButNoChoice()
    {
        var placed = Place(
            Unit(Cell("C5", AnswerRole.Choice, Signs), Cell("D5", AnswerRole.Text), Cell("E5", AnswerRole.Citation)),
            Fakes.Review("ISMS 認証を取得しております。", "認証取得の記載はありません"));

        Assert.Equal(
            [null, "【要確認】ISMS 認証を取得しております。", "IIJ xSP プラットフォームサービス/Mail セキュリティホワイトペーパー「4.2 クラウドサービスカスタマの資産の除去」（ISO/IEC 27017 項番 CLD.8.1.5）"],
            Texts(placed));
    }

    [Fact]
    public void Place_RowI_ExceptionFitsPartialOnly()
    {
        var exception = Answered("運用担当者がアクセスすることはありません（お客様の依頼による場合を除きます）。", Choice.Partial, Condition.Exception);

        Assert.Equal("B", First(Unit(Cell("C5", AnswerRole.Choice, Grades), Cell("D5", AnswerRole.Text)), exception));

        var twoValued = Place(Unit(Cell("C5", AnswerRole.Choice, YesNo), Cell("D5", AnswerRole.Text)), exception);
        Assert.Equal(AnswerStatus.Review, twoValued.Status);
        Assert.Null(twoValued.Cells[0].Text);
        Assert.StartsWith("【要確認】", twoValued.Cells[1].Text, StringComparison.Ordinal);

        var tender = Place(Unit(Cell("C5", AnswerRole.Choice, Tender), Cell("D5", AnswerRole.Text)), exception);
        Assert.Null(tender.Cells[0].Text);
    }

    [Fact]
    public void Place_AlternativeOrPlannedLabel_IsNeverChosen()
    {
        IReadOnlyList<ChoiceLabel> labels = [Label("対応済", ChoiceMeaning.Yes), Label("代替案", ChoiceMeaning.Alternative), Label("対応予定", ChoiceMeaning.Planned)];

        foreach (var choice in new[] { Choice.No, Choice.NotApplicable })
            Assert.Null(Place(Unit(Cell("C5", AnswerRole.Choice, labels), Cell("D5", AnswerRole.Text)), Answered("文。", choice)).Cells[0].Text);
    }

    [Fact]
    public void Place_OptionBesideAStandardLabelWithoutMiddle_StaysBlank()
    {
        IReadOnlyList<ChoiceLabel> labels = [Label("◎", ChoiceMeaning.Yes, "標準機能で対応"), Label("×", ChoiceMeaning.No, "対応不可")];
        var placed = Place(Unit(Cell("C5", AnswerRole.Choice, labels), Cell("D5", AnswerRole.Text)), Answered("オプションです。", Choice.Partial, Condition.Option));

        Assert.Null(placed.Cells[0].Text);
        Assert.Equal(AnswerStatus.Review, placed.Status);
    }

    [Fact]
    public void Place_NotApplicableOnExistenceList_SaysNone()
    {
        Assert.Equal("無", First(Unit(Cell("C5", AnswerRole.Choice, Existence), Cell("D5", AnswerRole.Text)), Answered("仮想ネットワークは利用しておりません。", Choice.NotApplicable)));
        Assert.Null(First(Unit(Cell("C5", AnswerRole.Choice, YesNo), Cell("D5", AnswerRole.Text)), Answered("仮想ネットワークは利用しておりません。", Choice.NotApplicable)));
    }

    [Fact]
    public void Place_SeveralYesLabels_PicksStandardElseTheCircleElseNone()
    {
        Assert.Equal("対応(標準)", First(Labels("対応(標準)", "対応(委託)"), Answered("文。", Choice.Yes)));
        Assert.Equal("○", First(Labels("◎", "○"), Answered("文。", Choice.Yes)));
        Assert.Null(First(Labels("実施(文書あり)", "実施(文書なし)"), Answered("文。", Choice.Yes)));

        static AnswerUnit Labels(params string[] values) =>
            Unit(Cell("C5", AnswerRole.Choice, [.. values.Select(value => Label(value, ChoiceMeaning.Yes))]), Cell("D5", AnswerRole.Text));
    }

    [Fact]
    public void Place_YesNoItemWithoutSettledChoice_IsLoweredToReview()
    {
        var placed = Place(Unit(Cell("C5", AnswerRole.Choice, Signs), Cell("D5", AnswerRole.Text)), Answered("文。"));

        Assert.Equal(AnswerStatus.Review, placed.Status);
        Assert.Equal([null, "【要確認】文。"], Texts(placed));
    }

    [Fact]
    public void Place_FreeTextOnlyYesNoItem_BeginsWithTheSheetsWord()
    {
        var bare = Unit(Cell("C5", AnswerRole.Text));
        var sla = Unit(Item("質問", Cell("G5", AnswerRole.Text)) with { Unit = "有無" });
        var legend = Unit(Cell("C5", AnswerRole.Text, Signs));

        Assert.Equal("通知いたします。", First(bare, Answered("通知いたします。", Choice.Yes)));
        Assert.Equal("有　通知いたします。", First(sla, Answered("通知いたします。", Choice.Yes)));
        Assert.Equal("○　通知いたします。", First(legend, Answered("通知いたします。", Choice.Yes)));
        Assert.Equal("通知いたします。", First(legend, Answered("通知いたします。")));
    }

    [Fact]
    public void Place_ExistenceCellWithoutRemarks_HoldsWordAndSentence()
    {
        var item = Item("質問", Cell("G5", AnswerRole.Choice, Existence)) with { Unit = "有無" };

        Assert.Equal("有　通知いたします。", First(Unit(item), Answered("通知いたします。", Choice.Yes)));
    }

    [Fact]
    public void Place_LimitWithoutRemarks_FollowsTheNumber()
    {
        var unit = Unit(Cell("G5", AnswerRole.Number) with { Unit = "日" });

        Assert.Equal("30　30 日以内に消去いたします。", First(unit, Answered("30 日以内に消去いたします。", quantity: new Quantity(30, "日", "30 日"))));
        Assert.Equal("5", First(unit, Answered("期間は 5 日です。", quantity: new Quantity(5, "日", "5 日"))));
    }

    [Theory]
    [InlineData(false, "1 年間", AnswerStatus.Answered)]
    [InlineData(true, null, AnswerStatus.Review)]
    public void Place_DifferingUnit_IsNotConverted(bool enforced, string? expected, AnswerStatus status)
    {
        var placed = Place(
            Unit(Cell("G5", AnswerRole.Number) with { Unit = "日", Enforced = enforced }, Cell("H5", AnswerRole.Text)),
            Answered("1 年間保管します。", quantity: new Quantity(1, "年", "1 年間")));

        Assert.Equal(expected, placed.Cells[0].Text);
        Assert.Equal(status, placed.Status);
    }

    [Fact]
    public void Place_Marks_SignsOneOfThem()
    {
        var unit = Unit(
            Cell("C5", AnswerRole.Mark, [Label("対応", ChoiceMeaning.Yes)]),
            Cell("D5", AnswerRole.Mark, [Label("未対応", ChoiceMeaning.No)]) with { Sign = "レ" },
            Cell("E5", AnswerRole.Text));

        Assert.Equal(["○", null, "文。"], Texts(Place(unit, Answered("文。", Choice.Yes))));
        Assert.Equal([null, "レ", "文。"], Texts(Place(unit, Answered("文。", Choice.No))));
    }

    [Fact]
    public void Place_OverwrittenMark_RemovesTheOldOne()
    {
        var unit = Unit(
            Cell("C5", AnswerRole.Mark, [Label("対応", ChoiceMeaning.Yes)]) with { Prefilled = "○" },
            Cell("D5", AnswerRole.Mark, [Label("未対応", ChoiceMeaning.No)]));
        var placed = Place(unit, Answered("文。", Choice.No), new PlacementOptions(Overwrite: true));

        Assert.Equal(["", "○"], Texts(placed));
        Assert.All(placed.Cells, cell => Assert.True(cell.IsWritten));
    }

    [Fact]
    public void Place_TickBox_ReplacesOneBoxOnly()
    {
        const string Boxes = "□ 対応済\n□ 未対策\n□ 対応不要";
        var unit = Unit(Cell("C5", AnswerRole.Tick, [Label("対応済", ChoiceMeaning.Yes), Label("未対策", ChoiceMeaning.No)]));
        var placed = AnswerPlacement.Place(unit, Answered("文。", Choice.No), new PlacementOptions(), _ => Boxes, _ => null);

        Assert.Equal(["□ 対応済\n■ 未対策\n□ 対応不要"], Texts(placed));
        Assert.Equal("未対策", placed.Proposal);
    }

    [Fact]
    public void Place_PrefilledChoiceThatAgrees_GetsItsText()
    {
        var unit = Unit(Cell("C5", AnswerRole.Choice, Signs) with { Prefilled = "○" }, Cell("D5", AnswerRole.Text));

        var placed = Place(unit, Answered("文。", Choice.Yes));
        Assert.Equal(["○", "文。"], Texts(placed));
        Assert.False(placed.Cells[0].IsWritten);
        Assert.True(placed.Cells[1].IsWritten);
    }

    [Fact]
    public void Place_PrefilledCells_GiveAReasonWithoutAnOption()
    {
        var unit = Unit(Cell("C5", AnswerRole.Choice, Signs) with { Prefilled = "○" }, Cell("D5", AnswerRole.Text) with { Prefilled = "昨年の回答" });

        Assert.All(Place(unit, Answered("文。", Choice.Yes)).Skipped, skip => Assert.Equal(RowReasons.Prefilled, skip.Why));
        Assert.DoesNotContain("--", RowReasons.Prefilled + RowReasons.NoService, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_PrefilledChoiceThatDiffers_LeavesTheRow()
    {
        var unit = Unit(Cell("C5", AnswerRole.Choice, Signs) with { Prefilled = "×" }, Cell("D5", AnswerRole.Text));

        var placed = Place(unit, Answered("文。", Choice.Yes));
        Assert.DoesNotContain(placed.Cells, cell => cell.IsWritten);
        Assert.Equal("C5", Assert.Single(placed.Skipped).Cell.ToString());
    }

    [Fact]
    public void Place_Overwrite_ReplacesAllButFormulas()
    {
        var unit = Unit(Cell("C5", AnswerRole.Choice, Signs) with { Prefilled = "×" }, Cell("D5", AnswerRole.Text) with { Prefilled = "昨年の回答", HasFormula = true });

        var placed = Place(unit, Answered("文。", Choice.Yes), new PlacementOptions(Overwrite: true));
        Assert.Equal(["○", "昨年の回答"], Texts(placed));
        Assert.False(placed.Cells[1].IsWritten);
    }

    [Fact]
    public void Place_ReviewBlank_WritesNothing()
    {
        var unit = Unit(Cell("C5", AnswerRole.Choice, Signs), Cell("D5", AnswerRole.Text), Cell("E5", AnswerRole.Citation));

        Assert.DoesNotContain(Place(unit, Fakes.Review("文。", "理由"), new PlacementOptions(ReviewMode.Blank)).Cells, cell => cell.IsWritten);
    }

    [Fact]
    public void Place_ReviewWithoutTextCell_WritesNothing()
    {
        var unit = Unit(Cell("C5", AnswerRole.Choice, Signs), Cell("E5", AnswerRole.Citation));

        Assert.DoesNotContain(Place(unit, Fakes.Review("文。", "理由")).Cells, cell => cell.IsWritten);
    }

    private static PlacedAnswer Place(AnswerUnit unit, Answer answer, PlacementOptions? options = null) =>
        AnswerPlacement.Place(unit, answer, options ?? new PlacementOptions(), NoText, _ => null);

    private static string? First(AnswerUnit unit, Answer answer) => Place(unit, answer).Cells[0].Text;

    private static List<string?> Texts(PlacedAnswer placed) => [.. placed.Cells.Select(cell => cell.Text)];
}
