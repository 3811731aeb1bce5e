namespace Answerer.Excel.Tests.Layout;

/// <summary>Tables as customers draw them: where the header stands, which columns are whose.</summary>
public sealed class TableLayoutTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";
    private const string Q4 = "脆弱性情報を収集し、対応していますか。";

    [Fact]
    public void Read_CustomersColumnsBesideOurs_OnlyOursAreAnswers() => Reading.Expect(
        new GridBuilder()
            .At("A1", "委託先セキュリティ調査票")
            .At("A7", "No.|管理区分|確認事項|重要度|回答|備考|当社評価|確認者|確認日", $"1|認証|{Q1}|高|||||", $"2|暗号|{Q2}|中|||||", $"3|ログ|{Q3}|中|||||")
            .Header("A7:I7").Border("A8:I10").List("E8:E10", "はい,いいえ,対象外").List("G8:G10", "適合,不適合"),
        "C8: E8 choice(はい/いいえ/対象外) F8 text",
        "C9: E9 choice(はい/いいえ/対象外) F9 text",
        "C10: E10 choice(はい/いいえ/対象外) F10 text");

    [Fact]
    public void Read_GroupHeaderAbove_GivesOwner() => Reading.Expect(
        new GridBuilder()
            .At("B3", "|||貴社記入欄||当社記入欄|", "項番|分類|チェック項目|対応状況|コメント|判定|コメント", $"1-1|認証|{Q1}||||", $"1-2|暗号|{Q2}||||", $"1-3|ログ|{Q3}||||")
            .Merge("E3:F3", "G3:H3").Header("B3:H4").Border("B5:H7").List("E5:E7", "○,△,×").List("G5:G7", "適,否"),
        "D5: E5 choice(○/△/×) F5 text",
        "D6: E6 choice(○/△/×) F6 text",
        "D7: E7 choice(○/△/×) F7 text");

    [Fact]
    public void Read_TwoHeaderRowsWithoutMerges_CombinesThem() => Reading.Expect(
        new GridBuilder()
            .At("A2", "No|区分|質問|回答欄|||社内使用欄", "|||選択|補足|根拠資料|", $"1|認証|{Q1}||||", $"2|暗号|{Q2}||||", $"3|ログ|{Q3}||||")
            .List("D4:D6", "Yes,No,N/A"),
        "C4: D4 choice(Yes/No/N/A) E4 text F4 citation",
        "C5: D5 choice(Yes/No/N/A) E5 text F5 citation",
        "C6: D6 choice(Yes/No/N/A) E6 text F6 citation");

    [Fact]
    public void Read_AnswerLeftOfQuestion_IsFound() => Reading.Expect(
        new GridBuilder().At("A1", "回答|項番|要求事項|備考", $"|1|{Q1}|", $"|2|{Q2}|", $"|3|{Q3}|").List("A2:A4", "可,不可"),
        "C2: A2 choice(可/不可) D2 text",
        "C3: A3 choice(可/不可) D3 text",
        "C4: A4 choice(可/不可) D4 text");

    [Fact]
    public void Read_TwoTablesSideBySide_BothAreRead() => Reading.Expect(
        new GridBuilder().At("A3", "No|質問|回答||No|質問|回答", $"1|{Q1}|||3|{Q3}|", $"2|{Q2}|||4|{Q4}|").Border("A3:C5").Border("E3:G5"),
        "B4: C4 text", "F4: G4 text", "B5: C5 text", "F5: G5 text");

    [Fact]
    public void Read_TableBesideBeginningLower_BothAreRead() => Reading.Expect(
        new GridBuilder().At("A3", "No|質問|回答", $"1|{Q1}|", $"2|{Q2}|", "3|バックアップ|").At("F6", "No|質問|対応|備考", $"11|{Q3}||", $"12|{Q4}||").Border("A3:C6").Border("F6:I8"),
        "B4: C4 text", "B5: C5 text", "B6: C6 text", "G7: H7 text I7 text", "G8: H8 text I8 text");

    [Fact]
    public void Read_LegendBesideTheHeader_IsNoColumn()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問|回答|備考||凡例|", $"1|{Q1}||||○|対応", $"2|{Q2}||||△|一部対応", $"3|{Q3}||||×|未対応").Border("A1:D4"));
        Assert.Equal("B2: C2 choice(○/△/×) D2 text", Reading.Lines(found)[0]);
        Assert.Equal("A1:D4", found.Layout[0].Table);
    }

    [Fact]
    public void Read_StackedTablesWithDifferentHeaders_BothAreRead() => Reading.Expect(
        new GridBuilder()
            .At("A1", "1. 組織", "No|設問|回答|備考", $"1|{Q1}||", $"2|{Q2}||", "", "2. 運用", "項番|確認内容|実施有無|実施内容|エビデンス", $"1|{Q3}|||", $"2|{Q4}|||")
            .Header("A2:D2").Header("A7:E7").Border("A3:D4").Border("A8:E9"),
        "B3: C3 text D3 text",
        "B4: C4 text D4 text",
        "B8: C8 choice(有/無) D8 text E8 citation",
        "B9: C9 choice(有/無) D9 text E9 citation");

    [Fact]
    public void Read_RepeatedHeader_IsNoQuestion() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問|回答", $"1|{Q1}|", $"2|{Q2}|", "No|質問|回答", $"3|{Q3}|", $"4|{Q4}|").Border("A1:C6"),
        "B2: C2 text", "B3: C3 text", "B5: C5 text", "B6: C6 text");

    [Fact]
    public void Read_EmptyHeaderCells_ColumnsAreFoundByLists() => Reading.Expect(
        new GridBuilder()
            .At("B5", "|確認項目||", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").At("A4", "ご確認のうえご記入ください").Border("B5:E8").List("D6:D8", "○,×")
            .At("B5", "№"),
        "C6: D6 choice(○/×)", "C7: D7 choice(○/×)", "C8: D8 choice(○/×)");

    [Fact]
    public void Read_QuestionSplitInHierarchy_BlankInnermostIsPromoted() => Reading.Expect(
        new GridBuilder()
            .At("A1", "大項目|中項目|小項目|対応可否|備考", $"認証|{Q1}|||", $"暗号|鍵管理|{Q2}||", $"||{Q3}||", $"運用|監視|{Q4}||").Border("A1:E5").List("D2:D5", "可,不可"),
        "B2: D2 choice(可/不可) E2 text", "C3: D3 choice(可/不可) E3 text", "C4: D4 choice(可/不可) E4 text", "C5: D5 choice(可/不可) E5 text");

    [Fact]
    public void Read_ExplanationColumnFilled_IsNoAnswerColumn() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問|補足説明|回答|備考", $"1|{Q1}|多要素認証とは知識・所持・生体のうち二つ以上を組み合わせた認証をいいます。||", $"2|{Q2}|TLS1.2以上が望ましいとされています。||", $"3|{Q3}|保管期間は1年以上が目安です。||"),
        "B2: D2 text E2 text", "B3: D3 text E3 text", "B4: D4 text E4 text");

    [Fact]
    public void Read_CaiqWithFilledSpecification_QuestionColumnWins() => Reading.Expect(
        new GridBuilder("CAIQv4")
            .At("A1", "Consensus Assessment Initiative Questionnaire")
            .At("A2", "Question ID|Question|CSP CAIQ Answer|SSRM Control Ownership|CSP Implementation Description\n(Optional/Recommended)|CSC Responsibilities\n(Optional/Recommended)|CCM Control ID|CCM Control Specification|CCM Domain Title",
                "A&A-01.1|Are audit and assurance policies established and maintained?|||||A&A-01|Establish, document and approve audit and assurance policies.|Audit & Assurance",
                "A&A-01.2|Are audit and assurance policies reviewed at least annually?|||||A&A-01|Establish, document and approve audit and assurance policies.|Audit & Assurance",
                "A&A-02.1|Are independent audits conducted according to relevant standards?|||||A&A-02|Conduct independent audit assessments at least annually.|Audit & Assurance")
            .List("C3:C5", "Yes,No,NA").List("D3:D5", "CSP-owned,CSC-owned,Shared CSP and CSC"),
        "B3: C3 choice(Yes/No/NA) E3 text", "B4: C4 choice(Yes/No/NA) E4 text", "B5: C5 choice(Yes/No/NA) E5 text");

    [Fact]
    public void Read_BilingualQuestions_JapaneseColumnIsTaken() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No.|質問|Question|回答 / Answer|コメント / Comments", $"1|{Q1}|Is multi-factor authentication available for administrators?||", $"2|{Q2}|Is communication encrypted with a current protocol version?||", $"3|{Q3}|Are logs collected and retained for a defined period of time?||"),
        "B2: D2 text E2 text", "B3: D3 text E3 text", "B4: D4 text E4 text");

    [Fact]
    public void Read_AssessmentAlone_IsTheAnswer() => Reading.Expect(
        new GridBuilder().At("A1", "No|確認項目|評価|備考", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").List("C2:C4", "○,△,×"),
        "B2: C2 choice(○/△/×) D2 text", "B3: C3 choice(○/△/×) D3 text", "B4: C4 choice(○/△/×) D4 text");

    [Fact]
    public void Read_GraphPaperForm_MergedColumnsAreResolved()
    {
        var sheet = new GridBuilder().At("B2", "ク ラ ウ ド サ ー ビ ス 利 用 申 請 書");
        sheet.At("B6", "項番").At("D6", "確認内容").At("N6", "回答").At("Q6", "備考").Merge("B2:W3", "B6:C7", "D6:M7", "N6:P7", "Q6:W7");
        string[] questions = [Q1, Q2, Q3];
        for (var i = 0; i < 3; i++)
        {
            var row = 8 + 2 * i;
            sheet.At($"B{row}", $"{i + 1}").At($"D{row}", questions[i]).Merge($"B{row}:C{row + 1}", $"D{row}:M{row + 1}", $"N{row}:P{row + 1}", $"Q{row}:W{row + 1}");
        }
        Reading.Expect(sheet.Border("B6:W13").List("N8:N13", "有,無"),
            "D8: N8 choice(有/無) Q8 text", "D10: N10 choice(有/無) Q10 text", "D12: N12 choice(有/無) Q12 text");
    }

    [Fact]
    public void Read_HeaderMergedOverUnmergedBody_ColumnsAreDivided() => Reading.Expect(
        new GridBuilder()
            .At("A3", "項目||回答|", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Merge("A3:B3", "C3:D3").Border("A3:D6").List("C4:C6", "○,△,×"),
        "B4: C4 choice(○/△/×) D4 text", "B5: C5 choice(○/△/×) D5 text", "B6: C6 choice(○/△/×) D6 text");

    [Fact]
    public void Read_ProtectedSheet_LockedColumnsAreNotOurs() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問|回答|備考", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Border("A1:D4").Unlock("C2:C4"),
        "B2: C2 text", "B3: C3 text", "B4: C4 text");

    [Fact]
    public void Read_ScoreColumnByFormula_IsNoAnswer() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|確認事項|回答|点数|コメント", $"1|{Q1}||0|", $"2|{Q2}||0|", $"3|{Q3}||0|", "|合計||0|").List("C2:C4", "対応済,未対応").Formula("D2:D5"),
        "B2: C2 choice(対応済/未対応) E2 text", "B3: C3 choice(対応済/未対応) E3 text", "B4: C4 choice(対応済/未対応) E4 text");

    [Fact]
    public void Read_PreviousAnswersBeside_StayPrevious() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問|前回回答|今回回答|補足", $"1|{Q1}|はい||", $"2|{Q2}|はい||", $"3|{Q3}|いいえ||"),
        "B2: D2 choice(はい/いいえ) E2 text", "B3: D3 choice(はい/いいえ) E3 text", "B4: D4 choice(はい/いいえ) E4 text");

    [Fact]
    public void Read_SlaSheetWithMonthlyReport_UnitsFixRoles() => Reading.Expect(
        new GridBuilder("SLA")
            .At("A4", "分類|サービスレベル項目|内容|単位|要求水準|回答|備考",
                "可用性|稼働率|計画停止を除く月間の稼働率|％|99.9%以上||",
                "|計画停止の通知|計画停止を事前に通知すること|有無|有||",
                "|サービス時間|サービスを提供する時間帯|時間帯|24時間||",
                "保守|復旧時間|障害から復旧までの時間|時間|4時間以内||",
                "|バックアップ|バックアップの世代|世代|3||"),
        "C5: F5 number(%) G5 text", "C6: F6 choice(有/無) G6 text", "C7: F7 text G7 text", "C8: F8 number(時間) G8 text", "C9: F9 number(世代) G9 text");

    [Fact]
    public void Read_NumberAndUnitColumnsForUs_BothAreAnswers() => Reading.Expect(
        new GridBuilder().At("A1", "No|項目|回答|単位|備考", "1|ログの保管期間|||", "2|バックアップの保持期間|||", "3|データ消去までの期間|||"),
        "B2: C2 text D2 unit E2 text", "B3: C3 text D3 unit E3 text", "B4: C4 text D4 unit E4 text");

    [Fact]
    public void Read_UnitInHeader_MakesNumbers() => Reading.Expect(
        new GridBuilder().At("A1", "No|ログの種類|質問|保管期間（日）|備考", $"1|操作ログ|{Q3}||", $"2|通信ログ|通信ログを取得していますか。||"),
        "C2: D2 number(日) E2 text", "C3: D3 number(日) E3 text");
}
