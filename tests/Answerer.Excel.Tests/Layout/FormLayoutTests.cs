namespace Answerer.Excel.Tests.Layout;

/// <summary>Sheets without a header row.</summary>
public sealed class FormLayoutTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";

    [Fact]
    public void Read_TextsBesideDropdowns_AreQuestions() => Reading.Expect(
        new GridBuilder().At("B2", "セキュリティ確認").At("B4", $"1|{Q1}", $"2|{Q2}", $"3|{Q3}").List("D4:D6", "はい,いいえ"),
        "C4: D4 choice(はい/いいえ)", "C5: D5 choice(はい/いいえ)", "C6: D6 choice(はい/いいえ)");

    [Fact]
    public void Read_UnlockedCellsWithoutHeader_AreAnswers() => Reading.Expect(
        new GridBuilder().At("A1", "ご質問", Q1, Q2, Q3).Unlock("B2:C4"),
        "A2: B2 text C2 text", "A3: B3 text C3 text", "A4: B4 text C4 text");

    [Fact]
    public void Read_YellowCellsNamedByNote_AreAnswers() => Reading.Expect(
        new GridBuilder().At("A1", "黄色のセルにご記入ください。").At("A3", $"(1)|{Q1}", $"(2)|{Q2}", $"(3)|{Q3}").Fill("C3:C5", "FFFFFF00"),
        "B3: C3 text", "B4: C4 text", "B5: C5 text");

    [Fact]
    public void Read_GreyCellsBesideYellowOnes_AreNotOurs() => Reading.Expect(
        new GridBuilder().At("A1", "黄色のセルにご記入ください。灰色は当社使用欄です。").At("A3", $"1|{Q1}", $"2|{Q2}", $"3|{Q3}").Fill("C3:C5", "FFFFFF00").Fill("D3:D5", "FFBFBFBF").Border("A3:D5"),
        "B3: C3 text", "B4: C4 text", "B5: C5 text");

    [Fact]
    public void Read_TwoPlainColumnsWithoutHeader_AnswersGoRight() => Reading.Expect(
        new GridBuilder().At("A1", Q1, Q2, Q3).Border("A1:B3"),
        "A1: B1 text", "A2: B2 text", "A3: B3 text");

    [Fact]
    public void Read_AnswerBoxBelow_IsFound() => Reading.Expect(
        new GridBuilder().At("B2", "質　問　書").At("B5", $"問1　{Q1}").At("B11", $"問2　{Q2}").At("B17", $"問3　{Q3}").Merge("B5:H5", "B6:H9", "B11:H11", "B12:H15", "B17:H17", "B18:H21").Border("B5:H21"),
        "B5: B6 text", "B11: B12 text", "B17: B18 text");

    [Fact]
    public void Read_EnglishNumberedForm_EveryQuestionGetsItsBox() => Reading.Expect(
        new GridBuilder("Q").At("A1", "Vendor Questionnaire").At("A3", "1. Do you encrypt customer data at rest?").At("A5", "2. Describe your backup procedures.").At("A7", "3. Where is the data stored?")
            .Merge("A3:F3", "A4:F4", "A5:F5", "A6:F6", "A7:F7", "A8:F8").Border("A3:F8"),
        "A3: A4 text", "A5: A6 text", "A7: A8 text");

    [Fact]
    public void Read_BlankHeadersOverUnlockedCells_AreOurs() => Reading.Expect(
        new GridBuilder().At("A3", "No|確認項目|||判定", $"1|{Q1}|||", $"2|{Q2}|||").Border("A3:E5").Unlock("C4:D5"),
        "B4: C4 text D4 text", "B5: C5 text D5 text");

    [Fact]
    public void Read_HalfWidthHeaders_AreFolded() => Reading.Expect(
        new GridBuilder().At("A1", "ＮＯ．|ﾁｪｯｸ項目|回　答|備　考", $"１|{Q1}||", $"２|{Q2}||"),
        "B2: C2 text D2 text", "B3: C3 text D3 text");

    [Fact]
    public void Read_LabelledBoxesUnderQuestions_GetRolesByLabel() => Reading.Expect(
        new GridBuilder()
            .At("A1", "ヒアリングシート")
            .At("A3", $"Q1|{Q1}", "|回答：||備考：|", $"Q2|{Q2}", "|回答：||備考：|").At("A8", "以上")
            .Border("B4:E4").Border("B6:E6").List("C4 C6", "はい,いいえ"),
        "B3: C4 choice(はい/いいえ) E4 text", "B5: C6 choice(はい/いいえ) E6 text");

    [Fact]
    public void Read_Cards_QuestionBesideItsLabel() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No.|1", $"質問|{Q1}", "回答|", "根拠資料|", "", "No.|2", $"質問|{Q2}", "回答|", "根拠資料|", "", "No.|3", $"質問|{Q3}", "回答|", "根拠資料|").Border("A1:B14"),
        "B2: B3 text B4 citation", "B7: B8 text B9 citation", "B12: B13 text B14 citation");

    [Fact]
    public void Read_NumberedQuestionsWithNothingDrawn_AnswerGoesBesideTheMarkOrBelow()
    {
        Reading.Expect(new GridBuilder().At("A1", $"Q1. {Q1}", "A1.", "", $"Q2. {Q2}", "A2."), "A1: B2 text", "A4: B5 text");
        Reading.Expect(new GridBuilder().At("A1", $"問1 {Q1}", "", "", $"問2 {Q2}", ""), "A1: A2 text", "A4: A5 text");
    }

    [Fact]
    public void Read_MergedCards_QuestionsOverLabelledBoxes() => Reading.Expect(
        new GridBuilder().At("A1", $"設問1|{Q1}", "回答|", "補足|", "", $"設問2|{Q2}", "回答|", "補足|")
            .Merge("B1:F1", "B2:F2", "B3:F3", "B5:F5", "B6:F6", "B7:F7").Border("A1:F7").List("B2 B6", "はい,いいえ"),
        "B1: B2 choice(はい/いいえ) B3 text", "B5: B6 choice(はい/いいえ) B7 text");

    [Fact]
    public void Read_CompanyInfoAndLetter_AreNoQuestions() => Assert.Empty(Reading.Lines(
        new GridBuilder().At("A1", "株式会社〇〇　御中", "会社名|", "部署名|", "ご担当者名|", "下記についてご回答をお願いいたします。", "記").Border("A2:B4")));

    [Fact]
    public void Read_TickBoxesBesideQuestions_AreAnswers() => Reading.Expect(
        new GridBuilder().At("A1", $"問1 {Q1}|□はい　□いいえ", $"問2 {Q2}|□はい　□いいえ", $"問3 {Q3}|□はい　□いいえ"),
        "A1: B1 tick(はい/いいえ)", "A2: B2 tick(はい/いいえ)", "A3: B3 tick(はい/いいえ)");
}
