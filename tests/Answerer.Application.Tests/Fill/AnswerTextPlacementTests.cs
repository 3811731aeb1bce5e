using Answerer.Answering;
using Answerer.Application.Fill;
using Answerer.Application.Fill.Placement;
using Answerer.Excel;
using static Answerer.Application.Tests.Fakes;

namespace Answerer.Application.Tests.Fill;

/// <summary>What stands in text cells.</summary>
public sealed class AnswerTextPlacementTests
{
    private static readonly Func<CellRef, string> NoText = _ => "";

    [Fact]
    public void Place_LengthLimit_CutsAtSentencesButNeverWhatLimits()
    {
        var unit = Unit(Cell("D5", AnswerRole.Text) with { MaxLength = 12 });

        Assert.Equal("一つ目の文です。", First(unit, Answered("一つ目の文です。二つ目の文です。")));

        var limited = Place(unit, Answered("一つ目の文です。ただし例外です。"));
        Assert.Null(limited.Cells[0].Text);
        Assert.Equal(AnswerStatus.Review, limited.Status);
        Assert.Contains("字数制限", Assert.Single(limited.Skipped).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_ReviewPrefix_CountsInTheLimit()
    {
        var placed = Place(Unit(Cell("D5", AnswerRole.Text) with { MaxLength = 8 }), Fakes.Review("八文字の文です。", "理由"));

        Assert.Null(placed.Cells[0].Text);
    }

    [Fact]
    public void Place_EnglishItem_BeginsWithTheStandardsReference()
    {
        var answer = Answered("認証を行います。", Choice.Yes) with { Language = "en" };
        var unit = Unit(Cell("D5", AnswerRole.Choice, [Label("Yes", ChoiceMeaning.Yes)]), Cell("E5", AnswerRole.Text));

        var placed = AnswerPlacement.Place(unit, answer, new PlacementOptions(), NoText, _ => "Removal of assets");
        Assert.Equal("[ISO/IEC 27017 clause CLD.8.1.5 Removal of assets] 認証を行います。", placed.Cells[1].Text);

        var review = AnswerPlacement.Place(unit, answer with { Status = AnswerStatus.Review, Choice = null }, new PlacementOptions(), NoText, _ => null);
        Assert.StartsWith("[To be confirmed] [ISO/IEC 27017 clause CLD.8.1.5] ", review.Cells[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Place_InlineEvidence_FollowsTheText()
    {
        var placed = Place(Unit(Cell("D5", AnswerRole.Text)), Answered("文。"), new PlacementOptions(InlineEvidence: true));

        Assert.StartsWith("文。（根拠：IIJ xSP プラットフォームサービス/Mail セキュリティホワイトペーパー「4.2 ", placed.Cells[0].Text, StringComparison.Ordinal);
    }

    private static PlacedAnswer Place(AnswerUnit unit, Answer answer, PlacementOptions? options = null) =>
        AnswerPlacement.Place(unit, answer, options ?? new PlacementOptions(), NoText, _ => null);

    private static string? First(AnswerUnit unit, Answer answer) => Place(unit, answer).Cells[0].Text;
}
