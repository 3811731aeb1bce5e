namespace Answerer.Answering.Tests;

/// <summary>Items that speak of what a clause states, turned by a word: what the sentence affirms isn't what they claim.</summary>
public sealed class TurnedItemsTests(Engine engine) : IClassFixture<Engine>
{
    [Theory]
    [InlineData("xmail", "機器を再利用する際、保存データを消さずに引き渡すことがある", Choice.Yes)]
    [InlineData("iad", "影響のある利用者に知らせないまま機能を変更することがある", Choice.Yes)]
    [InlineData("waf", "リスクの評価を経ずに公開される変更がある", Choice.Yes)]
    [InlineData("cdn", "リスクの評価は、新しい機能を公開した後に行う", Choice.Yes)]
    [InlineData("waf", "脆弱性情報は不定期にしか収集していない", Choice.Yes)]
    [InlineData("xmail", "データの消去は、解約から90日が経過した後に開始される", Choice.Yes)]
    [InlineData("iad", "提供に要らない常駐プログラムが動いたままの設備がある", Choice.Yes)]
    [InlineData("waf", "運用管理担当者の登録は利用者ができるが、削除は事業者に依頼しなければならない", Choice.Yes)]
    [InlineData("waf", "CPUの使用率は監視しているが、利用者には非公開である", Choice.No)]
    [InlineData("cdn", "Residual data is erased no earlier than 30 days after the end of the contract.", Choice.Yes)]
    public void Ask_ItemTurnedByAWord_IsNotFilledAsIfItWereNot(string service, string question, Choice wrong)
    {
        var answer = engine.Ask(service, question);
        Assert.False(answer.Status == AnswerStatus.Answered && answer.Choice == wrong, $"answered {answer.Choice}");
    }

    [Theory]
    [InlineData("waf", "新しい機能を公開する前にリスクを評価していること")]
    [InlineData("iad", "リリースに先立ちリスクアセスメントを行っていますか")]
    [InlineData("xmail", "情報セキュリティ事故が発生した場合は遅滞なく報告すること")]
    [InlineData("shb", "解約した後、残存する情報資産は消去されますか")]
    [InlineData("cdn", "必ずリスクアセスメントを実施してからリリースしているか")]
    public void Ask_SameWordsInTheSameSense_GetYes(string service, string question) => Assert.NotEqual(Choice.No, engine.Ask(service, question).Choice);

    [Theory]
    [InlineData("waf", "新しい機能を公開する前にリスクを評価していること")]
    [InlineData("iad", "リリースに先立ちリスクアセスメントを行っていますか")]
    [InlineData("shb", "解約した後、残存する情報資産は消去されますか")]
    public void Ask_SameOrderInOtherWords_IsSettled(string service, string question) => Assert.Equal(Choice.Yes, engine.Ask(service, question).Choice);
}
