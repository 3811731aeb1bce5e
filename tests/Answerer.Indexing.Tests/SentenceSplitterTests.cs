namespace Answerer.Indexing.Tests;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("甲です。乙です。", new[] { "甲です。", "乙です。" })]
    [InlineData("甲です。（乙は除きます）丙です。", new[] { "甲です。（乙は除きます）", "丙です。" })]
    [InlineData("甲（乙。丙）です。丁", new[] { "甲（乙。丙）です。", "丁" })]
    [InlineData("甲です。\n・一つ\n・二つ\n", new[] { "甲です。", "・一つ", "・二つ" })]
    [InlineData("", new string[0])]
    public void Split_Text_GivesSentences(string text, string[] expected) =>
        Assert.Equal(expected, SentenceSplitter.Split(text).ConvertAll(range => range.In(text)));
}
