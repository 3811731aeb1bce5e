using Answerer.Answering;
using Answerer.Application.Fill;
using Answerer.Application.Fill.Placement;
using Answerer.Excel;
using static Answerer.Application.Tests.Fakes;

namespace Answerer.Application.Tests.Fill;

public sealed class EditPlanTests
{
    [Fact]
    public void Of_ServicesOfOneQuestion_ShareTheRemarksUnderTheirNames()
    {
        var remarks = Cell("E5", AnswerRole.Text);
        var item = Item("質問", Cell("C5", AnswerRole.Choice), Cell("D5", AnswerRole.Choice), remarks);
        var (units, edits) = EditPlan.Of([Placed(item, "waf", remarks, "一つ目。"), Placed(item, "shb", remarks, "二つ目。")], id => id.ToUpperInvariant());

        Assert.Equal("WAF：一つ目。\nSHB：二つ目。", Assert.Single(edits).Text);
        Assert.All(units, unit => Assert.Equal("WAF：一つ目。\nSHB：二つ目。", unit.Placed.Cells[0].Text));
    }

    [Fact]
    public void Of_OneOfTwoServicesAnswers_IsStillNamed()
    {
        var remarks = Cell("E5", AnswerRole.Text);
        var item = Item("質問", remarks);
        var (_, edits) = EditPlan.Of([Placed(item, "waf", remarks, null), Placed(item, "shb", remarks, "二つ目。")], id => id);

        Assert.Equal("shb：二つ目。", Assert.Single(edits).Text);
    }

    [Fact]
    public void Of_OneOfTwoServicesIsToBeChecked_TheSharedRemarksSayItOnceInFront()
    {
        var remarks = Cell("E5", AnswerRole.Text);
        var item = Item("質問", remarks);
        var (_, edits) = EditPlan.Of([Placed(item, "waf", remarks, "一つ目。"), Placed(item, "shb", remarks, "【要確認】二つ目。")], id => id);

        Assert.Equal("【要確認】waf：一つ目。\nshb：二つ目。", Assert.Single(edits).Text);
    }

    [Fact]
    public void Of_RemarksTooLongTogether_StayBlank()
    {
        var remarks = Cell("E5", AnswerRole.Text) with { MaxLength = 10 };
        var item = Item("質問", remarks);
        var (units, edits) = EditPlan.Of([Placed(item, "waf", remarks, "一つ目。"), Placed(item, "shb", remarks, "二つ目。")], id => id);

        Assert.Empty(edits);
        Assert.All(units, unit => Assert.Null(unit.Placed.Cells[0].Text));
    }

    [Fact]
    public void Of_TwoQuestionsOnOneCell_TheFirstHasIt()
    {
        var remarks = Cell("E5", AnswerRole.Text);
        var (units, edits) = EditPlan.Of(
            [Placed(Item("一", remarks), "waf", remarks, "一つ目。"), Placed(Item("二", remarks), "waf", remarks, "二つ目。")], id => id);

        Assert.Equal("一つ目。", Assert.Single(edits).Text);
        Assert.Null(units[1].Placed.Cells[0].Text);
        Assert.Single(units[1].Placed.Skipped);
    }

    private static AnsweredUnit Placed(QuestionItem item, string service, AnswerCell cell, string? text) => new(
        new AnswerUnit(item, [cell], service, null),
        Answered("文。"),
        new PlacedAnswer(AnswerStatus.Answered, null, [new PlacedCell(cell, text, null, text is not null)], null, []));
}
