namespace Answerer.Excel.Tests.Layout;

/// <summary>Rows inside tables: which ask, which don't, and what they inherit.</summary>
public sealed class RowLayoutTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";

    [Fact]
    public void Read_SectionRowsMergedOrNot_AreContext()
    {
        var found = Reading.Of(new GridBuilder()
            .At("A1", "No|質問|回答|備考", "1. 組織的対策", $"1.1|{Q1}||", "2. 技術的対策", $"2.1|{Q2}||", $"2.2|{Q3}||")
            .Merge("A2:D2").Border("A1:D6").List("C3 C5:C6", "はい,いいえ"));
        Assert.Equal(["B3: C3 choice(はい/いいえ) D3 text", "B5: C5 choice(はい/いいえ) D5 text", "B6: C6 choice(はい/いいえ) D6 text"], Reading.Lines(found));
        Assert.Equal(["1. 組織的対策"], found.Questions[0].Context);
        Assert.Equal(["2. 技術的対策"], found.Questions[2].Context);
    }

    [Fact]
    public void Read_SectionTextInQuestionColumn_IsNoQuestion()
    {
        var found = Reading.Of(new GridBuilder()
            .At("A1", "No|確認項目|回答|備考", "|認証", $"1|{Q1}||", "|暗号・ログ", $"2|{Q2}||", $"3|{Q3}||")
            .Bold("A2:D2").Bold("A4:D4").Fill("A2:D2", "FFDDDDDD").Fill("A4:D4", "FFDDDDDD").Border("A1:D6"));
        Assert.Equal(["B3: C3 text D3 text", "B5: C5 text D5 text", "B6: C6 text D6 text"], Reading.Lines(found));
        Assert.Equal(["暗号・ログ"], found.Questions[2].Context);
    }

    [Fact]
    public void Read_UnnumberedHeadingWithListInItsCell_IsNoQuestion() => Reading.Expect(
        new GridBuilder().At("A1", "No|確認項目|回答|備考", "|1. 認証", $"1|{Q1}||", "|2. 暗号", $"2|{Q2}||", $"3|{Q3}||").List("C2:C6", "○,×").Border("A1:D6"),
        "B3: C3 choice(○/×) D3 text", "B5: C5 choice(○/×) D5 text", "B6: C6 choice(○/×) D6 text");

    [Fact]
    public void Read_TitleAboveEachTable_IsContext()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "1. 認証", "No|質問|回答", $"1|{Q1}|", "2. 暗号", "No|質問|回答", $"2|{Q2}|", $"3|{Q3}|"));
        Assert.Equal(["1. 認証", "2. 暗号", "2. 暗号"], found.Questions.Select(question => string.Join(" ", question.Context)));
    }

    [Fact]
    public void Read_ClosingLinesUnderAnUnborderedTable_AreNoQuestions() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|回答", $"1|{Q1}|", $"2|{Q2}|", "|ご不明な点は担当までお問い合わせください。", "|", "|", "|", "|", "|", "|別紙も併せて提出すること。"),
        "B2: C2 text", "B3: C3 text");

    [Fact]
    public void Read_ParentWithSubItems_OnlySubItemsAreQuestions() => Reading.Expect(
        new GridBuilder()
            .At("A1", "項番|確認事項|対応状況|内容", "1|アクセス制御について", $"1-1|{Q1}||", $"1-2|{Q2}||", "2|ログ管理について、以下を実施していること。", $"2-1|{Q3}||")
            .Border("A1:D6").List("C3:C4 C6", "実施,未実施"),
        "B3: C3 choice(実施/未実施) D3 text", "B4: C4 choice(実施/未実施) D4 text", "B6: C6 choice(実施/未実施) D6 text");

    [Fact]
    public void Read_ExampleRow_IsSkippedWithReason()
    {
        var found = Reading.Of(new GridBuilder()
            .At("A1", "No|質問|回答|備考", $"記入例|入退室を管理していますか。|○|ICカードで管理しています。", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").List("C2:C5", "○,×"));
        Assert.Equal(["B3: C3 choice(○/×) D3 text", "B4: C4 choice(○/×) D4 text", "B5: C5 choice(○/×) D5 text"], Reading.Lines(found));
        Assert.Contains(found.Skipped, skipped => skipped.Cell == CellRef.Parse("B2") && skipped.Why.Contains("記入例", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ExampleLabelMergedOverTwoRows_SkipsBoth() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問|回答|備考", "（例）|入退室を管理していますか。|○|", "|監視カメラがありますか。|×|", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Merge("A2:A3").List("C2:C6", "○,×"),
        "B4: C4 choice(○/×) D4 text", "B5: C5 choice(○/×) D5 text", "B6: C6 choice(○/×) D6 text");

    [Fact]
    public void Read_NotesTotalsSpareRowsAndEnd_AreNoQuestions() => Reading.Expect(
        new GridBuilder()
            .At("A1", "No|質問|回答|備考", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||", "4|||", "5|||", "|合計||", "※ 回答は必ず責任者の承認を得てください。", "|以上", "|本票についてご不明な点はありますか。").Border("A1:D6"),
        "B2: C2 text D2 text", "B3: C3 text D3 text", "B4: C4 text D4 text");

    [Fact]
    public void Read_ItemsForTheCustomerItself_AreSkipped()
    {
        var found = Reading.Of(new GridBuilder()
            .At("A1", "No|確認事項|回答|備考", $"1|{Q1}||", "2|利用者側でパスワードの管理ルールを定めていますか。||", "3|当社として委託先の選定基準を確認しましたか。||", "4|利用者は自分のデータをエクスポートできますか。||", "5|貴社では従業員の教育を実施していますか。||").Border("A1:D6"));
        Assert.Equal(["B2: C2 text D2 text", "B5: C5 text D5 text", "B6: C6 text D6 text"], Reading.Lines(found));
        Assert.Equal(2, found.Skipped.Count);
    }

    [Fact]
    public void Read_SectionForTheCustomer_IsLeft()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|確認事項|回答", "【利用者側で確認する事項】||", "1|委託元の管理者を定めている。|", "【事業者に確認する事項】||", $"2|{Q2}|", $"3|{Q3}|").Border("A1:C6"));
        Assert.Equal(["B5: C5 text", "B6: C6 text"], Reading.Lines(found));
        Assert.Equal(CellRef.Parse("B3"), Assert.Single(found.Skipped).Cell);
    }

    [Fact]
    public void Read_RespondentColumn_LeavesCustomersRows() => Reading.Expect(
        new GridBuilder().At("A1", "No|確認事項|回答主体|回答", $"1|{Q1}|事業者|", $"2|教育を実施している。|利用者|", $"3|{Q3}|事業者・利用者|").Border("A1:D4"),
        "B2: D2 text", "B4: D4 text");

    [Fact]
    public void Read_RowsHiddenByFilter_AreStillQuestions() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|回答", $"1|{Q1}|", $"2|{Q2}|", $"3|{Q3}|").HideRows(3),
        "B2: C2 text", "B3: C3 text", "B4: C4 text");

    [Fact]
    public void Read_PrefilledAndPromptCells_ToldApart()
    {
        var found = Reading.Of(new GridBuilder()
            .At("A1", "No|質問|回答|備考", $"1|{Q1}|○|昨年回答済み", $"2|{Q2}|選択してください|", $"3|{Q3}||").List("C2:C4", "選択してください,○,×"));
        Assert.Equal("○", found.Questions[0].Answers[0].Prefilled);
        Assert.Equal("昨年回答済み", found.Questions[0].Answers[1].Prefilled);
        Assert.Null(found.Questions[1].Answers[0].Prefilled);
        Assert.Equal(["○", "×"], found.Questions[1].Answers[0].Vocabulary.Select(label => label.Value));
    }

    [Fact]
    public void Read_FormulaInAnswerCell_IsMarked()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問|回答", $"1|{Q1}|○", $"2|{Q2}|", $"3|{Q3}|").Formula("C2:C2").List("C2:C4", "○,×"));
        Assert.Equal([true, false, false], found.Questions.Select(question => question.Answers[0].HasFormula));
    }

    [Fact]
    public void Read_SharedCommentBox_BelongsToFirstQuestion() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|回答|備考", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Merge("D2:D4").List("C2:C4", "○,×"),
        "B2: C2 choice(○/×) D2 text", "B3: C3 choice(○/×)", "B4: C4 choice(○/×)");

    [Fact]
    public void Read_ControlNumbersOfAStandard_AreKeptApartFromOwnNumbers()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "項番|ISO/IEC 27001\n附属書A|要求事項|回答", $"1|A.9.4.2|{Q1}|", $"2|A.10.1.1|{Q2}|", $"3|A.12.4.1|{Q3}|"));
        Assert.Equal(["A.9.4.2", "A.10.1.1", "A.12.4.1"], found.Questions.Select(question => question.ControlText));
        var own = Reading.Of(new GridBuilder().At("A1", "項番|要求事項|回答", $"9.4.2|{Q1}|", $"10.1.1|{Q2}|"));
        Assert.All(own.Questions, question => Assert.Null(question.ControlText));
    }

    [Fact]
    public void Read_GroupsAsBlankCellsUnderAValue_AreInherited()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "大分類|中分類|No|チェック内容|回答", $"技術|認証|1|{Q1}|", $"||2|{Q2}|", $"|ログ|3|{Q3}|", "組織|教育|4|教育を実施していること。|"));
        Assert.Equal(["技術 認証", "技術 認証", "技術 ログ", "組織 教育"], found.Questions.Select(question => string.Join(" ", question.Context)));
    }

    [Fact]
    public void Read_GreyedOutAnswers_AreSkipped() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|回答|備考", $"1|{Q1}||", $"2|{Q2}||", $"3|{Q3}||").Border("A1:D4").Fill("C2:D4", "FFFFFFCC").Fill("C3:D3", "FFBFBFBF"),
        "B2: C2 text D2 text", "B4: C4 text D4 text");

    [Fact]
    public void Read_ShortNounPhrases_AreQuestionsAllTheSame() => Reading.Expect(
        new GridBuilder().At("A1", "No|要件|対応可否|備考", "1|多要素認証||", "2|通信の暗号化||", "3|ログの保管||").Border("A1:D4"),
        "B2: C2 choice(可/不可) D2 text", "B3: C3 choice(可/不可) D3 text", "B4: C4 choice(可/不可) D4 text");
}
