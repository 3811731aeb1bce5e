using Answerer.Answering.Asking;

namespace Answerer.Answering.Tests.Asking;

public sealed class QuestionReaderTests(Engine engine) : IClassFixture<Engine>
{
    [Theory]
    [InlineData("データの所在は日本国内ですか。", true, false)]
    [InlineData("データを暗号化していること", true, false)]
    [InlineData("データを暗号化していないこと", true, true)]
    [InlineData("他社クラウドの供給を受けずに提供していること", true, true)]
    [InlineData("運用担当者がアクセスすることはない", true, true)]
    [InlineData("二要素認証の有無", true, false)]
    [InlineData("自分たちで取らないといけませんか", true, false)]
    [InlineData("データ削除期間は?", false, false)]
    [InlineData("本社の住所を教えてください", false, false)]
    [InlineData("どのようなログがありますか", false, false)]
    [InlineData("Is data encrypted at rest?", true, false)]
    [InlineData("Operators never access customer data.", true, true)]
    [InlineData("How long are logs kept?", false, false)]
    public void Read_Wording_IsUnderstood(string text, bool yesNo, bool negative)
    {
        var part = Assert.Single(Read(text));
        Assert.Equal((yesNo, negative), (part.IsYesNo, part.Negative));
    }

    [Theory]
    [InlineData("ログの保管期間", AskedKind.Period)]
    [InlineData("教育の頻度を教えてください", AskedKind.Frequency)]
    [InlineData("データの保管場所はどこですか", AskedKind.Place)]
    [InlineData("変更の何日前に通知されますか", AskedKind.LeadTime)]
    [InlineData("月額料金を教えてください", AskedKind.Price)]
    public void Read_KindOfThing_IsUnderstood(string text, object kind) =>
        Assert.True(Assert.Single(Read(text)).Asks((AskedKind)kind));

    [Fact]
    public void Read_TwoQuestions_AreTwoParts() =>
        Assert.Equal(2, Read("方針はありますか。教育は実施していますか。").Count);

    [Fact]
    public void Read_InstructionBehindQuestion_AddsWhatItAsksFor()
    {
        var part = Assert.Single(Read("解約後にデータは消去されますか。日数も備考欄に記載してください。"));
        Assert.True(part.IsYesNo);
        Assert.True(part.Asks(AskedKind.Period));
    }

    [Theory]
    [InlineData("30日以内に消去すること", 30, true)]
    [InlineData("1年以上保管すること", 365, false)]
    [InlineData("60日を超えて残さないこと", 60, true)]
    [InlineData("ログを90日間参照できること", 90, false)]
    [InlineData("erased no later than seven days after cancellation", 7, true)]
    public void Read_Limit_IsUnderstood(string text, int days, bool atMost)
    {
        var bound = Assert.Single(Assert.Single(Read(text)).Bounds);
        Assert.Equal(((decimal)days, "day", atMost), (bound.Value, bound.Unit, bound.AtMost));
    }

    private IReadOnlyList<AskedPart> Read(string text) =>
        new QuestionReader(engine.Knowledge).Read(text, [], engine.Knowledge.Papers[0].Service);
}
