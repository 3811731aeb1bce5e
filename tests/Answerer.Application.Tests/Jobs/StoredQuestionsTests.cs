using Answerer.Application.Jobs;
using Answerer.Application.Review;

namespace Answerer.Application.Tests.Jobs;

public sealed class StoredQuestionsTests
{
    [Fact]
    public void Rows_RunAgain_NoVersionIsOneThatSomebodyMayHaveSeen()
    {
        var first = StoredQuestions.Rows([Found("B5", "文。"), Found("B6", "文。")], []);
        var reviewed = first[1] with { Approved = true, Reviewer = "佐藤", Version = 4 };

        var again = StoredQuestions.Rows([Found("B6", "文。"), Found("B7", "文。")], [first[0], reviewed]);

        Assert.All(first, row => Assert.Equal(1, row.Version));
        Assert.All(again, row => Assert.Equal(5, row.Version));
    }

    [Theory]
    [InlineData("質問", "文。", true)]
    [InlineData("質問", "別の文。", false)]
    [InlineData("別の質問", "文。", false)]
    public void Rows_RunAgain_AnApprovalHoldsForTheAnswerThatWasApproved(string text, string value, bool holds)
    {
        var before = StoredQuestions.Rows([Found("B5", "文。")], [])[0] with { Approved = true, Reviewer = "佐藤" };

        var row = Assert.Single(StoredQuestions.Rows([Found("B5", value) with { Text = text }], [before]));

        Assert.Equal((holds, holds), (row.Approved, row.IsTouched));
    }

    [Fact]
    public void Rows_RunAgainWithAnotherAnswer_KeepWhatAPersonWrote()
    {
        var before = StoredQuestions.Rows([Found("B5", "文。")], [])[0] with { Text = "直した文。", Choice = "×", Approved = true, Reviewer = "佐藤" };

        var row = Assert.Single(StoredQuestions.Rows([Found("B5", "別の文。")], [before]));

        Assert.Equal(("直した文。", "×", false, "佐藤"), (row.Text, row.Choice, row.Approved, row.Reviewer));
    }

    private static FoundAnswer Found(string cell, string value) => new(
        "票", cell, "質問", [], "xmail", "review", 0.5, null, null, value, null, [], [], "理由", [new FoundCell("D5", "text", value, null, true, true, [], false, null, null, null)], []);
}
