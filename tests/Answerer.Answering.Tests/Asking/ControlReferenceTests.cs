using Answerer.Answering.Asking;

namespace Answerer.Answering.Tests.Asking;

public sealed class ControlReferenceTests(Engine engine) : IClassFixture<Engine>
{
    [Theory]
    [InlineData("A.12.4.1", "12.4.1", true)]
    [InlineData("１２．４．１", "12.4.1", true)]
    [InlineData("12.4.1", "12.4.1", true)]
    [InlineData("CLD 9.5.2", "CLD.9.5.2", true)]
    [InlineData("CLD.8.1.5", "CLD.8.1.5", true)]
    [InlineData("9.2.3.11.PB", "9.2.3", true)]
    [InlineData("27002:2022 8.15", "12.4.1", true)]
    [InlineData("附属書A 8.13", "12.3.1", true)]
    [InlineData("ISO/IEC 27017 CLD.9.5.1 環境の分離", "CLD.9.5.1", false)]
    [InlineData("附属書A.12.3.1に基づくバックアップ", "12.3.1", false)]
    public void Find_MarkedNumber_IsTheControl(string text, string expected, bool alone)
    {
        var reference = ControlReference.Find(text, null, engine.Knowledge.Controls);
        Assert.Contains(expected, reference.Ids.Select(id => id.Value));
        Assert.Equal(alone, reference.Alone);
    }

    [Theory]
    [InlineData("1.1 バックアップを取得していますか")]
    [InlineData("TLS 1.2 以上を利用していますか")]
    [InlineData("バージョン 10.1.1 に対応していますか")]
    [InlineData("192.168.1.1 からの接続")]
    [InlineData("99.9%以上")]
    public void Find_UnmarkedNumber_IsNone(string text) =>
        Assert.Empty(ControlReference.Find(text, null, engine.Knowledge.Controls).Ids);

    [Fact]
    public void Find_ColumnHeadedWithTheStandard_IsAHint() =>
        Assert.Equal("12.4.1", ControlReference.Find("ログを取得していること", "A.12.4.1", engine.Knowledge.Controls).Ids.Single().Value);

    [Fact]
    public void Ask_NumberThatThePaperLacks_SaysSo()
    {
        Assert.Equal("本書に該当する項番はありません", engine.Ask("shb", "12.4.3").Reason);
        Assert.Equal("本書に該当する項番はありません", engine.Ask("xmail", "A.11.1.2 物理的入退管理策").Reason);
    }

    [Fact]
    public void Ask_NumberThatThePaperHas_IsItsClause()
    {
        var answer = engine.Ask("xmail", "A.12.4.4 クロックの同期");
        Assert.Equal((AnswerStatus.Answered, "12.4.4"), (answer.Status, answer.Citations[0].Clause));
    }
}
