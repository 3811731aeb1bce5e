namespace Answerer.Excel.Tests.Layout;

/// <summary>Sheets after the kinds that are in use: information-disclosure lists, RFPs, self-assessments, audit sheets, CAIQ.</summary>
public sealed class CustomerSheetTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";

    [Fact]
    public void Read_DisclosureList_DescriptionAsks() => Reading.Expect(
        new GridBuilder("開示項目")
            .At("A1", "クラウドサービスの安全・信頼性に係る情報開示")
            .At("A5", "項番|種類|開示項目|記述内容|必須/選択|回答", "1|事業所|事業者名|事業者の正式名称（商号）|必須|", "2|基本特性|サービス名称|申請したクラウドサービスの名称|必須|", "3|可用性|稼働率|サービス稼働率の実績値と算出根拠|必須|", "4|ログ|ログの保存|ログの種類と保存期間|選択|")
            .Header("A5:F5").Border("A6:F9"),
        "D6: F6 text", "D7: F7 text", "D8: F8 text", "D9: F9 text");

    [Fact]
    public void Read_FunctionListOfAnRfp_AsksByFunction() => Reading.Expect(
        new GridBuilder("機能要件")
            .At("B2", "別紙3 機能要件一覧")
            .At("B4", "対応区分の凡例", "◎：標準対応", "○：オプション対応", "△：カスタマイズ", "×：対応不可")
            .At("B10", "機能ID|機能名|要件概要|必須/任意|対応区分|備考（代替案等）", "F-01|認証|管理者の多要素認証が利用できること|必須||", "F-02|監査|操作ログを1年間保管できること|必須||", "F-03|連携|SAMLによるシングルサインオンが可能なこと|任意||")
            .Header("B10:G10").Border("B11:G13").List("F11:F13", "◎,○,△,×"),
        "D11: F11 choice(◎/○/△/×) G11 text", "D12: F12 choice(◎/○/△/×) G12 text", "D13: F13 choice(◎/○/△/×) G13 text");

    [Fact]
    public void Read_SelfAssessmentWithReviewersPart_OnlySelfAssessmentIsOurs() => Reading.Expect(
        new GridBuilder()
            .At("A4", "No|評価項目|自己評価（委託先記入）||確認結果（当社記入）|", "||評価|根拠・説明|評価|指摘事項", $"1|{Q1}||||", $"2|{Q2}||||", $"3|{Q3}||||")
            .Merge("A4:A5", "B4:B5", "C4:D4", "E4:F4").Header("A4:F5").Border("A6:F8").List("C6:C8 E6:E8", "○,△,×"),
        "B6: C6 choice(○/△/×) D6 text", "B7: C7 choice(○/△/×) D7 text", "B8: C8 choice(○/△/×) D8 text");

    [Fact]
    public void Read_SecondHeaderRowInEnglish_IsNoQuestion() => Reading.Expect(
        new GridBuilder()
            .At("A1", "項番|質問|回答|備考", "No.|Question|Answer|Remarks", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Header("A1:D2").Border("A3:D5"),
        "B3: C3 text D3 text", "B4: C4 text D4 text", "B5: C5 text D5 text");

    [Fact]
    public void Read_AnswerAndCommentOneBelowTheOther_BothBelongToTheQuestion() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問||回答", $"1|{Q1}|回答|", "||備考|", $"2|{Q2}|回答|", "||備考|").Merge("A2:A3", "B2:B3", "A4:A5", "B4:B5").Border("A1:D5").List("D2 D4", "はい,いいえ"),
        "B2: D2 choice(はい/いいえ) D3 text", "B4: D4 choice(はい/いいえ) D5 text");

    [Fact]
    public void Read_LastYearsAnswersThroughout_AreListedAsPrefilled()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問|回答|備考", $"1|{Q1}|はい|FIDO2に対応", $"2|{Q2}|はい|TLS 1.3", $"3|{Q3}|いいえ|なし"));
        Assert.Equal("B2: C2 choice(はい/いいえ) D2 text", Reading.Lines(found)[0]);
        Assert.All(found.Questions.SelectMany(question => question.Answers), answer => Assert.NotNull(answer.Prefilled));
    }

    [Fact]
    public void Read_ChoicesNamedRowByRow_AreTheRowsVocabulary() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|選択肢|回答|備考", $"1|{Q1}|はい・いいえ||", $"2|{Q2}|○/△/×||", $"3|{Q3}|自由記述||"),
        "B2: D2 choice(はい/いいえ) E2 text", "B3: D3 choice(○/△/×) E3 text", "B4: D4 text E4 text");

    [Fact]
    public void Read_FirstAndSecondAnswer_AreNoServices()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問|回答（選択）|回答（記述）", $"1|{Q1}||", $"2|{Q2}||"));
        Assert.All(found.Questions[0].Answers, answer => Assert.Null(answer.ServiceText));
    }

    [Fact]
    public void Read_UnitsAtTheEndOfItems_MakeNumbers() => Reading.Expect(
        new GridBuilder().At("A1", "No|項目|回答|備考", "1|ログの保管期間（日）||", "2|稼働率（％）||", "3|バックアップの方式||"),
        "B2: C2 number(日) D2 text", "B3: C3 number(%) D3 text", "B4: C4 text D4 text");

    [Fact]
    public void Read_FixedUnitColumnAfterTheAnswer_GivesUnits() => Reading.Expect(
        new GridBuilder().At("A1", "No|項目|回答|単位|備考", "1|ログの保管期間||日|", "2|バックアップの世代||世代|", "3|窓口||有無|"),
        "B2: C2 number(日) E2 text", "B3: C3 number(世代) E3 text", "B4: C4 choice(有/無) E4 text");

    [Fact]
    public void Read_OwnAssessmentBesideTheCustomers_IsOurs() => Reading.Expect(
        new GridBuilder().At("A1", "No|確認項目|貴社評価|委託元評価|備考", $"1|{Q1}|||", $"2|{Q2}|||").List("C2:D3", "○,×"),
        "B2: C2 choice(○/×) E2 text", "B3: C3 choice(○/×) E3 text");

    [Fact]
    public void Read_QuestionWithoutLabelsOverTwoRows_TakesTheFirstCells() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|回答|備考", $"1|{Q1}||", "|||", $"2|{Q2}||", "|||").Merge("A2:A3", "B2:B3", "A4:A5", "B4:B5").Border("A1:D5"),
        "B2: C2 text D2 text", "B4: C4 text D4 text");

    [Fact]
    public void Read_CaiqWithColumnPerAnswer_NoIsAChoice() => Reading.Expect(
        new GridBuilder("CAIQ")
            .At("A1", "Control Domain|Question ID|Control Specification|Consensus Assessment Questions|Consensus Assessment Answers|||Notes", "||||Yes|No|Not Applicable|",
                "Application Security|AIS-01.1|Applications shall be designed per industry standards.|Do you use industry standards to build in security?||||", "|AIS-01.2||Do you use an automated source code analysis tool?||||")
            .Merge("E1:G1"),
        "D3: E3 mark(Yes=○) F3 mark(No=○) G3 mark(Not Applicable=○) H3 text",
        "D4: E4 mark(Yes=○) F4 mark(No=○) G4 mark(Not Applicable=○) H4 text");

    [Fact]
    public void Read_YesNoColumnsInOneHeaderRow_AreMarks() => Reading.Expect(
        new GridBuilder("Q").At("A1", "No|Question|Yes|No|If no, please explain", "1|Do you encrypt data at rest?|||", "2|Do you have MFA for administrators?|||"),
        "B2: C2 mark(Yes=○) D2 mark(No=○) E2 text", "B3: C3 mark(Yes=○) D3 mark(No=○) E3 text");

    [Fact]
    public void Read_ItemAfterSubItems_LeavesTheirHeading()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問|回答|備考", "1|以下の対策を実施していますか。||", $"1-1|{Q1}||", $"1-2|{Q2}||", $"2|{Q3}||").List("C3:C5", "はい,いいえ").Border("A1:D5"));
        Assert.Equal(["以下の対策を実施していますか。", "以下の対策を実施していますか。", ""], found.Questions.Select(question => string.Join(" ", question.Context)));
    }

    [Fact]
    public void Read_NumberedHeadingRows_FollowOneAnother()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問|回答|備考", "1|アクセス制御||", $"1.1|{Q1}||", "2|暗号||", $"2.1|{Q2}||").Merge("B2:D2", "B4:D4"));
        Assert.Equal(["アクセス制御", "暗号"], found.Questions.Select(question => string.Join(" > ", question.Context)));
    }

    [Fact]
    public void Read_ThreeHeaderRows_AreCombined() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|回答||||", "||対応可否|||理由・補足|根拠", "||可|不可|対象外||", $"1|{Q1}|||||", $"2|{Q2}|||||").Merge("A1:A3", "B1:B3", "C1:G1", "C2:E2", "F2:F3", "G2:G3").Border("A1:G5"),
        "B4: C4 mark(可=○) D4 mark(不可=○) E4 mark(対象外=○) F4 text G4 citation", "B5: C5 mark(可=○) D5 mark(不可=○) E5 mark(対象外=○) F5 text G5 citation");

    [Fact]
    public void Read_CheckColumnOfBoxes_IsMarked() => Reading.Expect(
        new GridBuilder().At("A1", "No|確認事項|チェック|備考", $"1|{Q1}|□|", $"2|{Q2}|□|", $"3|{Q3}|□|"),
        "B2: C2 mark(チェック=■) D2 text", "B3: C3 mark(チェック=■) D3 text", "B4: C4 mark(チェック=■) D4 text");

    [Fact]
    public void Read_CompanyInfoInTheTable_IsNotAsked() => Reading.Expect(
        new GridBuilder().At("A1", "No|項目|記入欄", "1|会社名|", "2|ご担当者|", $"3|{Q1}|", $"4|{Q2}|").Border("A1:C5"),
        "B4: C4 text", "B5: C5 text");

    [Fact]
    public void Read_CompanyInfoTableAlone_FindsNoQuestion() => Assert.Empty(Reading.Lines(
        new GridBuilder().At("A1", "項目|記入欄", "会社名|", "所在地|", "代表者名|", "担当者|", "メールアドレス|", "回答日|").Border("A1:B7")));

    [Fact]
    public void Read_HeaderTextsWithHints_AreUnderstood() => Reading.Expect(
        new GridBuilder().At("A1", "No.\n(連番)|確認項目\n※必ずお読みください|対応状況\nプルダウンより選択|補足説明欄\n（任意）|貴社使用エビデンス名", $"1|{Q1}|||", $"2|{Q2}|||").List("C2:C3", "対応済み,一部対応,未対応"),
        "B2: C2 choice(対応済み/一部対応/未対応) D2 text E2 citation", "B3: C3 choice(対応済み/一部対応/未対応) D3 text E3 citation");

    [Fact]
    public void Read_OwnersInBrackets_Decide() => Reading.Expect(
        new GridBuilder().At("A1", "No|確認内容|回答（貴社記入）|コメント（貴社記入）|コメント（当社記入）", $"1|{Q1}|||", $"2|{Q2}|||"),
        "B2: C2 text D2 text", "B3: C3 text D3 text");

    [Fact]
    public void Read_EnglishRequirementMatrix_IsRead()
    {
        var found = Reading.Of(new GridBuilder("Security")
            .At("A1", "Security Requirements", "Please respond to each requirement. Y = Yes, N = No, P = Partial")
            .At("A4", "Ref|Control Area|Requirement|Compliant (Y/N/P)|Supplier Comments|Customer Review",
                "1.1|Access|Administrators must authenticate with multiple factors.|||", "1.2|Access|Access rights shall be reviewed at least annually.|||", "2.1|Crypto|Data in transit must be encrypted.|||"));
        Assert.Equal(["C5: D5 choice(Y/N/P) E5 text", "C6: D6 choice(Y/N/P) E6 text", "C7: D7 choice(Y/N/P) E7 text"], Reading.Lines(found));
        Assert.Equal([ChoiceMeaning.Yes, ChoiceMeaning.No, ChoiceMeaning.Partial], found.Questions[0].Answers[0].Vocabulary.Select(label => label.Meaning));
    }

    [Fact]
    public void Read_PlainEnglishQuestionAndAnswer_IsRead() => Reading.Expect(
        new GridBuilder("Vendor Security Questionnaire").At("A1", "Question|Response", "Do you encrypt customer data at rest?|", "Describe your incident response process.|", "How long are logs retained?|"),
        "A2: B2 text", "A3: B3 text", "A4: B4 text");

    [Fact]
    public void Read_ScaleOfThreeColumnsUnderGroup_WithServicesAbove_StillMarks() => Reading.Expect(
        new GridBuilder().At("A1", "No|要求事項|対応状況|||備考", "||可|条件付き|不可|", $"1|{Q1}||||", $"2|{Q2}||||", $"3|{Q3}||||").Merge("A1:A2", "B1:B2", "C1:E1", "F1:F2").Border("A1:F5"),
        "B3: C3 mark(可=○) D3 mark(条件付き=○) E3 mark(不可=○) F3 text",
        "B4: C4 mark(可=○) D4 mark(条件付き=○) E4 mark(不可=○) F4 text",
        "B5: C5 mark(可=○) D5 mark(条件付き=○) E5 mark(不可=○) F5 text");

    [Fact]
    public void Read_NumberedSectionsInFirstColumn_BecomeContextByLevel()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "項番|確認事項|回答", "1 技術的対策|", "1.1 認証|", $"1.1.1|{Q1}|", "1.2 暗号|", $"1.2.1|{Q2}|", "2 運用|", $"2.1.1|{Q3}|").Border("A1:C8"));
        Assert.Equal(["1 技術的対策 > 1.1 認証", "1 技術的対策 > 1.2 暗号", "2 運用"], found.Questions.Select(question => string.Join(" > ", question.Context)));
    }

    [Fact]
    public void Read_TableFollowedByAnotherListOfTexts_EndsAtTheGap() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問|回答", $"1|{Q1}|", $"2|{Q2}|", $"3|{Q3}|").Border("A1:C4").List("C2:C4", "○,×")
            .At("A12", "【お問合せ先】", "|ご不明な点は担当までお問い合わせください。", "|担当：総務部　山田"),
        "B2: C2 choice(○/×)", "B3: C3 choice(○/×)", "B4: C4 choice(○/×)");

    [Fact]
    public void Read_NotesDirectlyBelowTheTable_AreNoQuestions() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問|回答", $"1|{Q1}|", $"2|{Q2}|", $"3|{Q3}|").Border("A1:C4")
            .At("A5", "注1 「回答」は必ず記入すること。", "注2 不明な場合は担当まで連絡すること。"),
        "B2: C2 text", "B3: C3 text", "B4: C4 text");

    [Fact]
    public void Read_RiskSheetOfTheCustomer_QuestionsAreStillFound() => Reading.Expect(
        new GridBuilder().At("A1", "No|脅威|リスク|質問|回答|備考|残リスク|判定", $"1|なりすまし|高|{Q1}||||", $"2|盗聴|中|{Q2}||||", $"3|否認|低|{Q3}||||"),
        "D2: E2 text F2 text", "D3: E3 text F3 text", "D4: E4 text F4 text");
}
