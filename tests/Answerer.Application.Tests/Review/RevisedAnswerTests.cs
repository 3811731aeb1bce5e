using Answerer.Application.Ask;
using Answerer.Application.Review;

namespace Answerer.Application.Tests.Review;

public sealed class RevisedAnswerTests
{
    [Fact]
    public void Cells_NobodyTouchedIt_AreAsFound()
    {
        var answer = Of(Revision.None, Cell("C5", "choice", null, "○", "×"), Cell("D5", "text", "【要確認】文。"));

        Assert.Equal([null, "【要確認】文。"], answer.Cells.Select(cell => cell.Value));
        Assert.True(answer.SaysReview);
    }

    [Fact]
    public void Cells_Approved_LoseTheMarkAndGetNoChoiceOfTheirOwn()
    {
        var answer = Of(Revision.None with { Approved = true }, Cell("C5", "choice", null, "○", "×"), Cell("D5", "text", "【要確認】文。"), Cell("E5", "text", null));

        Assert.Equal([null, "文。", null], answer.Cells.Select(cell => cell.Value));
        Assert.False(answer.SaysReview);
    }

    [Fact]
    public void Cells_Edited_FirstTextAndChoiceHoldIt()
    {
        var answer = Of(Revision.None with { Text = "直した文。", Choice = "×" }, Cell("C5", "choice", "○", "○", "×"), Cell("D5", "text", "文。"), Cell("E5", "citation", "出典"));

        Assert.Equal(["×", "直した文。", "出典"], answer.Cells.Select(cell => cell.Value));
    }

    [Fact]
    public void Cells_EditedToNothing_AreNotWritten() =>
        Assert.All(Of(Revision.None with { Text = "", Choice = "" }, Cell("C5", "choice", "○", "○"), Cell("D5", "text", "文。")).Cells, cell => Assert.False(cell.IsWritten));

    [Fact]
    public void Cells_MarkChosen_OneOfThemHasTheSign()
    {
        var answer = Of(Revision.None with { Choice = "未対応" }, Cell("C5", "mark", "○", "対応"), Cell("D5", "mark", null, "未対応") with { Sign = "✓" });

        Assert.Equal([null, "✓"], answer.Cells.Select(cell => cell.Value));
        Assert.Equal(["対応", "未対応"], answer.Labels);
    }

    [Fact]
    public void Cells_TickChosen_OnlyItsBoxIsTicked()
    {
        var cell = Cell("C5", "tick", null, "対応済", "未対策") with { Original = "□ 対応済\n□ 未対策" };

        Assert.Equal("□ 対応済\n■ 未対策", Assert.Single(Of(Revision.None with { Choice = "未対策" }, cell).Cells).Value);
    }

    [Fact]
    public void Cells_NumberChosen_IsWrittenAsOne()
    {
        var answer = Of(Revision.None with { Choice = "90" }, Cell("C5", "number", null), Cell("D5", "unit", "日"));

        Assert.Equal((90m, true), (answer.Cells[0].Number, answer.IsFreeChoice));
        Assert.Equal("日", answer.Cells[1].Value);
    }

    [Fact]
    public void Cells_NotWritable_StayWhateverSomebodyWrites()
    {
        var answer = Of(Revision.None with { Text = "x", Choice = "×" }, Cell("C5", "choice", "○", "○", "×") with { IsWritable = false, IsWritten = false }, Cell("D5", "text", "元の文") with { IsWritable = false, IsWritten = false });

        Assert.Equal(["○", "元の文"], answer.Cells.Select(cell => cell.Value));
        Assert.All(answer.Cells, cell => Assert.False(cell.IsWritten));
        Assert.Null(answer.TextCell);
    }

    [Fact]
    public void Cells_OtherEvidence_StandsInTheCitation()
    {
        var passage = new QuotedPassage("サービス", null, null, "1.1", "方針", "5.1.1", "原文。", [1, 2]);

        var answer = Of(Revision.None with { Evidence = passage }, Cell("D5", "citation", "前の出典"));

        Assert.Equal("サービス セキュリティホワイトペーパー「1.1 方針」（ISO/IEC 27017 項番 5.1.1）", Assert.Single(answer.Cells).Value);
        Assert.Equal([passage], answer.Citations);
    }

    [Theory]
    [InlineData("12345", 5, true)]
    [InlineData("123456", 5, false)]
    [InlineData("123\r\n5", 5, true)]
    public void Check_Text_KeepsToTheCellsLimit(string text, int limit, bool fits) =>
        Assert.Equal(fits, RevisionCheck.Text(Of(Revision.None, Cell("D5", "text", null) with { MaxLength = limit }), text) is null);

    private static RevisedAnswer Of(Revision revision, params FoundCell[] cells) => new(
        new FoundAnswer("票", "B5", "質問", [], "xmail", "review", 0.5, null, null, "文。", null, [], [], "理由", cells, []),
        revision);

    private static FoundCell Cell(string cell, string role, string? value, params string[] labels) =>
        new(cell, role, value, null, value is not null, true, labels, labels.Length > 0, null, null, null);
}
