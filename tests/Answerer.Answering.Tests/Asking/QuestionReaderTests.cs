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
    [InlineData("図面をいただけませんか", true, false)]
    [InlineData("構成情報が非公開とされていること", true, true)]
    [InlineData("社内からしか接続できないこと", true, false)]
    [InlineData("Is data encrypted at rest?", true, false)]
    [InlineData("Is the service free of regulated cryptography?", true, true)]
    [InlineData("Customers are notified without undue delay.", true, false)]
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

    [Theory]
    [InlineData("データは消去されますか。日数も備考欄に記載してください。", AskedKind.Period)]
    [InlineData("データは消去されるか。消去の期限を補足欄へ記入のこと。", AskedKind.Period)]
    [InlineData("データは消去されますか（消去までの日数を備考に記載願います）。", AskedKind.Period)]
    [InlineData("データは消去されるか　※消去時期をコメント欄に明記", AskedKind.Period)]
    [InlineData("データを消去しているか。している場合は、その方法も記載してください。", AskedKind.Means)]
    [InlineData("Are data erased? If yes, please state how often in the remarks column.", AskedKind.Frequency)]
    public void Read_InstructionBehindQuestion_AddsWhatItAsksForAndNothingElse(string text, object kinds)
    {
        var part = Assert.Single(Read(text));
        Assert.True(part.IsYesNo);
        Assert.Equal((AskedKind)kinds, part.Kinds);
        Assert.DoesNotContain("記", part.Compact, StringComparison.Ordinal);
        Assert.DoesNotContain("column", part.Compact, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_InstructionThatNamesAnotherObject_IsAPartOfItsOwn() =>
        Assert.Equal([true, false], Read("ISMS認証を取得していますか。それぞれの登録番号もご記入ください。").Select(part => part.IsYesNo));

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
