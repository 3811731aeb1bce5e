namespace Answerer.Excel.Tests.Layout;

/// <summary>Whole workbooks: which sheets ask, what stands outside, what a person may override.</summary>
public sealed class WorkbookLayoutTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";

    private static GridBuilder Questions(string name) =>
        new GridBuilder(name).At("A1", "No|質問|回答|備考", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Border("A1:D4").List("C2:C4", "はい,いいえ");

    [Fact]
    public void Read_CoverInstructionsHistoryExamples_AreNotAsked()
    {
        var found = Reading.Of(
            new GridBuilder("表紙").At("B2", "セキュリティチェックシート", "対象サービス|メール"),
            new GridBuilder("改訂履歴").At("A1", "版|改訂内容|備考", "1.0|初版を作成した。|", "1.1|項目を追加した。|"),
            Questions("記入例"), Questions("チェックシート"), Questions("リスト").Hidden());
        Assert.Equal(["チェックシート"], found.Questions.Select(question => question.Sheet).Distinct());
        Assert.Contains(found.OutsideTexts, text => text is { Sheet: "表紙", Text: "メール" });
        Assert.Contains(found.OutsideTexts, text => text is { Sheet: "改訂履歴", Text: "改訂履歴" });
        Assert.DoesNotContain(found.OutsideTexts, text => text.Text == Q1 && text.Sheet == "チェックシート");
    }

    [Fact]
    public void Read_SeveralQuestionSheets_TabIsContext()
    {
        var found = Reading.Of(Questions("A.組織"), Questions("B.技術"));
        Assert.Equal(["A.組織", "B.技術"], found.Questions.Select(question => question.Context[0]).Distinct());
    }

    [Fact]
    public void Read_QuestionsWithoutAnswerColumn_AreListedWithoutCells()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問", $"1|{Q1}", $"2|{Q2}", $"3|{Q3}"));
        Assert.Equal(["B2:", "B3:", "B4:"], Reading.Lines(found));
    }

    [Fact]
    public void Read_Overrides_AreObeyed()
    {
        var sheet = new GridBuilder().At("A2", "a|b|c|d", $"x|{Q1}||", $"y|{Q2}||", $"z|{Q3}||");
        var found = Reading.Of(new LayoutOptions { HeaderRow = 2, QuestionColumn = "B", AnswerColumn = "D", CommentColumn = "C" }, sheet);
        Assert.Equal(["B3: C3 text D3 text", "B4: C4 text D4 text", "B5: C5 text D5 text"], Reading.Lines(found));
    }

    [Fact]
    public void Read_NamedAnswerColumnBesideTheTable_IsUsed()
    {
        var sheet = new GridBuilder().At("A1", "No|質問", $"1|{Q1}", $"2|{Q2}", $"3|{Q3}");
        Assert.Equal(["B2: F2 text", "B3: F3 text", "B4: F4 text"], Reading.Lines(Reading.Of(new LayoutOptions { AnswerColumn = "f" }, sheet)));
        Assert.Throws<ArgumentException>(() => Reading.Of(new LayoutOptions { AnswerColumn = "1A" }, sheet));
    }

    [Fact]
    public void Read_OnlySheetNamedLikeAList_IsReadAfterAll()
    {
        Assert.Equal(3, Reading.Of(Questions("概要")).Questions.Count);
        Assert.Empty(Reading.Of(new GridBuilder("記入要領").At("A1", "1. 各シートの設問にご回答ください。", "2. 「回答」列はリストから選択してください。", "3. ご不明な点はありますか？　依頼元までお問い合わせください。")).Questions);
    }

    [Fact]
    public void Read_Doubtful_SaysWhichOptionHelps()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|内容|メモ1|メモ2", "1|多要素認証を利用できること|a|", "2|ログ|b|", "3|暗号化すること|c|"));
        Assert.Empty(found.Questions);
        Assert.Contains("--answer-column", Assert.Single(found.Doubts).Why, StringComparison.Ordinal);
        Assert.Equal(found.Doubts[0].Why, Assert.Single(found.Skipped).Why);
    }

    [Fact]
    public void Read_OrdinaryTables_AreNoQuestionnaires()
    {
        Assert.Empty(Reading.Lines(new GridBuilder("売上").At("A1", "No|品目|数量|備考", "1|鉛筆|10|", "2|消しゴム|20|特価", "3|定規|5|")));
        Assert.Empty(Reading.Lines(new GridBuilder("台帳").At("A1", "氏名|部署|電話番号|備考", "山田太郎|総務部|03-0000-0000|", "鈴木花子|経理部|03-0000-0001|")));
        Assert.Empty(Reading.Lines(new GridBuilder("data").At("A1", "Date|Region|Units|Cost", "1/1/2020|East|10|2.5", "1/2/2020|West|20|3.5")));
    }

    [Fact]
    public void Read_LoneSurrogatesAndControlCharacters_DoNotThrow()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問\uD800|回答\u200B|備考\uDC00", $"1|\uDFFF{Q1}||", $"2|{Q2}\uD83D||", $"3|{Q3}||"));
        Assert.Equal(3, found.Questions.Count);
    }

    [Fact]
    public void Read_EmptyWorkbook_FindsNothing() => Assert.Empty(Reading.Lines(new GridBuilder()));
}
