namespace Answerer.Kuromoji.Tests;

public sealed class IterationMarksTests
{
    /// <summary>Checked against Lucene 8.8.1's JapaneseIterationMarkCharFilter, but for the last two.</summary>
    [Theory]
    [InlineData("時々", "時時")]
    [InlineData("馬鹿々々しい", "馬鹿馬鹿しい")]
    [InlineData("いすゞ", "いすず")]
    [InlineData("こゝろ", "こころ")]
    [InlineData("づゝ", "づつ")]
    [InlineData("ところゞゝゞ", "ところどころ")]
    [InlineData("サヽキ", "ササキ")]
    [InlineData("キヾ", "キギ")]
    [InlineData("々時", "々時")]
    [InlineData("時々々", "時時々")]
    [InlineData("時々々々", "時時々々")]
    [InlineData("。々", "。々")]
    [InlineData("時。々", "時。々")]
    [InlineData("😀々", "😀々")]
    [InlineData("ー々", "ーー")]
    [InlineData("", "")]
    [InlineData("っゝ", "っっ")] // Lucene: っぢ
    [InlineData("ぱゝ", "ぱぱ")] // Lucene: ぱば
    public void Expand_Marks_RepeatWhatStandsBefore(string text, string expected) => Assert.Equal(expected, IterationMarks.Expand(text));
}
