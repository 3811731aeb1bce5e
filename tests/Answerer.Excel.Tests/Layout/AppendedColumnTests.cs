namespace Answerer.Excel.Tests.Layout;

/// <summary>An answer column that doesn't exist is added on request, and only then.</summary>
public sealed class AppendedColumnTests
{
    private static readonly LayoutOptions Append = new() { Append = true };

    private static GridBuilder Unanswerable() => new GridBuilder("要件").At(
        "A2", "No|要件", "1|管理者の認証に多要素認証を利用できること。", "2|通信は暗号化されていること。", "3|ログを取得し、一定期間保管していること。").Header("A2:B2");

    [Fact]
    public void Read_NoAnswerColumn_GetsOneOnRequestOnly()
    {
        Assert.Equal(["B3:", "B4:", "B5:"], Reading.Lines(Unanswerable()));
        var found = Reading.Of(Append, Unanswerable());
        Assert.Equal(["B3: C3 text", "B4: C4 text", "B5: C5 text"], Reading.Lines(found));
        Assert.Equal(new AppendedHeader("要件", CellRef.Parse("C2"), "回答", CellRef.Parse("B2")), Assert.Single(found.Appended));
        Assert.Contains(found.Layout[0].Reasons, reason => reason.Contains("C列", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_OccupiedNeighbour_GoesFurtherRight()
    {
        var found = Reading.Of(Append, Unanswerable().At("C4", "済").Merge("D2:E2"));
        Assert.Equal("B3: F3 text", Reading.Lines(found)[0]);
    }

    [Fact]
    public void Read_AnswerColumnOnAnySheet_AppendsNothing()
    {
        var answered = new GridBuilder("質問").At("A1", "No|質問|回答", "1|通信は暗号化されていますか。|", "2|ログを保管していますか。|", "3|時刻は同期されていますか。|").Border("A1:C4");
        var found = Reading.Of(Append, Unanswerable(), answered);
        Assert.Empty(found.Appended);
        Assert.All(found.Questions, question => Assert.Equal("質問", question.Sheet));
    }

    [Fact]
    public void Read_EnglishHeader_GetsAnEnglishOne() =>
        Assert.Equal("Answer", Reading.Of(Append, new GridBuilder().At("A1", "No|Question", "1|Is data encrypted in transit?", "2|Are logs kept?", "3|Is the clock synchronised?")).Appended[0].Text);
}
