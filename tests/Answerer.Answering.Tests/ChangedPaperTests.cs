namespace Answerer.Answering.Tests;

/// <summary>Answers follow the paper, not anything learned before.</summary>
public sealed class ChangedPaperTests : IDisposable
{
    private readonly Engine engine = new();

    [Fact]
    public void Ask_OtherPeriodInThePaper_AnswersTheOtherPeriod()
    {
        engine.Rewrite("iij-xsp-platform-mail.txt", "起算日から 30 日以内", "起算日から 60 日以内");
        Assert.Contains("60 日以内", engine.Ask("xmail", "解約後、データは何日で消去されますか").Text, StringComparison.Ordinal);
        Assert.Equal(Choice.No, engine.Ask("xmail", "解約後30日以内にデータを消去すること").Choice);
    }

    [Fact]
    public void Ask_DenialTurnedIntoOffer_BecomesYes()
    {
        engine.Rewrite("iij-gio-content-acceleration.txt", "機能は付帯していません", "機能を提供しております");
        var answer = engine.Ask("cdn", "保存データを直接バックアップする機能があること");
        Assert.Equal(Choice.Yes, answer.Choice);
    }

    [Fact]
    public void Ask_ClauseTakenOut_IsSilent()
    {
        engine.Rewrite("iij-managed-waf.txt", "規定回数のログイン失敗によるアカウントロック機能が実装されています。", "設定はポータルから行います。");
        var answer = engine.Ask("waf", "ログイン失敗時のアカウントロック機能があること");
        Assert.NotEqual(AnswerStatus.Answered, answer.Status);
        Assert.Contains("アカウントロック", answer.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => engine.Dispose();
}
