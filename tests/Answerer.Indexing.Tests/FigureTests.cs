namespace Answerer.Indexing.Tests;

public sealed class FigureTests
{
    [Theory]
    [InlineData("30日以内", 30, "日")]
    [InlineData("過去 1 年間分", 1, "年")]
    [InlineData("24時間以内", 24, "時間")]
    [InlineData("三か月", 3, "か月")]
    [InlineData("within seven days", 7, "日")]
    [InlineData("12文字以上", 12, "文字")]
    [InlineData("99.9%", 99.9, "%")]
    public void In_FigureWithUnit_IsRead(string text, double value, string unit)
    {
        var figure = Assert.Single(Figure.In(text));
        Assert.Equal(((decimal)value, unit), (figure.Value, figure.Unit));
    }

    [Theory]
    [InlineData("起算日（1日目）")]
    [InlineData("2015年12月に発行")]
    [InlineData("ISO/IEC 27017")]
    [InlineData("富士見 2-10-2")]
    public void In_NoLengthOrAmount_GivesNone(string text) => Assert.Empty(Figure.In(text));

    [Fact]
    public void Comparable_Lengths_AreInDays()
    {
        Assert.Equal(365, Figure.In("1年").Single().Comparable);
        Assert.Equal(182.5m, Figure.In("半年").Single().Comparable);
        Assert.Equal(1, Figure.In("24時間").Single().Comparable);
    }
}
