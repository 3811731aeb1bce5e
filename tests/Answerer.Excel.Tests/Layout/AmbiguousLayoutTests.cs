namespace Answerer.Excel.Tests.Layout;

/// <summary>A table whose best reading isn't clearly better than the second is left alone, and the option that settles it is named.</summary>
public sealed class AmbiguousLayoutTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";
    private const string Longer = "なお、その方法は文書で定められていること。";

    private static GridBuilder TwoAnswers(string name = "表") =>
        new GridBuilder(name).At("A1", "No|質問|回答|回答", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Border("A1:D4");

    [Fact]
    public void Read_TwoAnswerColumnsAlike_AsksWhich()
    {
        var found = Reading.Of(TwoAnswers());
        Assert.Empty(found.Questions);
        var doubt = Assert.Single(found.Doubts);
        Assert.Contains("--answer-column", doubt.Why, StringComparison.Ordinal);
        Assert.Equal(["numbering A", "question B", "text C", "text D"], doubt.Layout.Columns.Select(column => $"{column.Role} {column.Column}"));
        Assert.Equal(["B2: D2 text", "B3: D3 text", "B4: D4 text"], Reading.Lines(Reading.Of(new LayoutOptions { AnswerColumn = "D" }, TwoAnswers())));
        Assert.Equal("B2: C2 text D2 text", Reading.Lines(Reading.Of(new LayoutOptions { AnswerColumn = "C", CommentColumn = "D" }, TwoAnswers()))[0]);
    }

    [Fact]
    public void Read_TwoAnswerColumnsDrawnDifferently_IsClear() =>
        Reading.Expect(TwoAnswers().List("C2:C4", "はい,いいえ"), "B2: C2 choice(はい/いいえ) D2 text", "B3: C3 choice(はい/いいえ) D3 text", "B4: C4 choice(はい/いいえ) D4 text");

    [Fact]
    public void Read_TwoQuestionColumnsAlike_AsksWhich()
    {
        GridBuilder Sheet() => new GridBuilder().At("A1", "No|内容|内容|回答", $"1|{Q1}|{Q1}{Longer}|", $"2|{Q2}|{Q2}{Longer}|", $"3|{Q3}|{Q3}{Longer}|").Border("A1:D4");
        Assert.Contains("--question-column", Assert.Single(Reading.Of(Sheet()).Doubts).Why, StringComparison.Ordinal);
        Assert.Equal("B2: D2 text", Reading.Lines(Reading.Of(new LayoutOptions { QuestionColumn = "B" }, Sheet()))[0]);
    }

    [Fact]
    public void Read_ClearTableOnAnotherSheet_IsReadAndTheUnclearListed()
    {
        var clear = new GridBuilder("別").At("A1", "No|質問|回答", $"1|{Q1}|", $"2|{Q2}|", $"3|{Q3}|").Border("A1:C4");
        var found = Reading.Of(TwoAnswers(), clear);
        Assert.All(found.Questions, question => Assert.Equal("別", question.Sheet));
        Assert.Equal("表", Assert.Single(found.Doubts).Sheet);
        Assert.Contains(found.Skipped, skip => skip.Sheet == "表");
    }

    [Fact]
    public void Read_DoubtfulReading_CanBeCorrectedAndRead()
    {
        var doubt = Reading.Of(TwoAnswers()).Doubts[0].Layout;
        var corrected = doubt with { Columns = [.. doubt.Columns.Where(column => column.Column != "C")] };
        Assert.Equal("B2: D2 text", Reading.Lines(Reading.Of(new LayoutOptions { Layout = new WorkbookLayout([corrected], []) }, TwoAnswers()))[0]);
    }

    [Theory]
    [InlineData("1次回答|2次回答", "", "C2 text")]
    [InlineData("1次回答|2次回答", "済", "D2 text")]
    [InlineData("回答（第1回）|回答（第2回）", "", "C2 text")]
    public void Read_RoundsOfAnswers_FirstThatIsOpenIsDue(string headers, string first, string expected) =>
        Assert.Equal($"B2: {expected}", Reading.Lines(new GridBuilder().At("A1", $"No|質問|{headers}", $"1|{Q1}|{first}|", $"2|{Q2}|{first}|", $"3|{Q3}|{first}|").Border("A1:D4"))[0]);

    [Fact]
    public void Read_UnknownHeadersOverAnswers_OneNamedByAPersonBelongsToNoService()
    {
        var sheet = new GridBuilder().At("A1", "No|質問|A社|B社", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Border("A1:D4");
        Assert.All(Reading.Of(sheet).Questions[0].Answers, answer => Assert.NotNull(answer.ServiceText));
        Assert.Null(Assert.Single(Reading.Of(new LayoutOptions { AnswerColumn = "D" }, sheet).Questions[0].Answers).ServiceText);
    }

    [Fact]
    public void Read_DateColumn_TakesADate() =>
        Reading.Expect(
            new GridBuilder().At("A1", "No|質問|回答|実施日|備考", $"1|{Q1}|||", $"2|{Q2}|||", $"3|{Q3}|||").Border("A1:E4").Validate("D2:D4", new CellValidation([], "date")),
            "B2: C2 text D2 date E2 text", "B3: C3 text D3 date E3 text", "B4: C4 text D4 date E4 text");
}
