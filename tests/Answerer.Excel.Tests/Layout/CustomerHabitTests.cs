namespace Answerer.Excel.Tests.Layout;

/// <summary>Habits of drawing, each on a small sheet: what misled the reader in the questionnaires of tests/layouts.</summary>
public sealed class CustomerHabitTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";

    private static GridBuilder Table(string header, int columns) =>
        new GridBuilder().At("A4", header, $"1|{Q1}", $"2|{Q2}", $"3|{Q3}").Border($"A4:{(char)('A' + columns - 1)}7");

    private static string First(params GridBuilder[] sheets) => Reading.Lines(sheets)[0];

    [Fact]
    public void Read_RowsThatHoldHeaderWords_AreNoRepeatedHeader() => Reading.Expect(
        new GridBuilder().At("A1", "ID|対象サービス|区分|要件|回答", "R1|メールサービス|必須|二要素認証の提供|", "R2|IDサービス|任意|ログの保管|", "R3|WAFサービス|必須|暗号化|").Border("A1:E4").List("E2:E4", "○,×"),
        "D2: E2 choice(○/×)", "D3: E3 choice(○/×)", "D4: E4 choice(○/×)");

    [Fact]
    public void Read_TextThatBeginsWithADigit_IsNoParentOfTheNextNumber() => Reading.Expect(
        new GridBuilder().At("A1", "No|要件|回答", "2-1|2か所の拠点を用いた構成の提供|", "2-2|ログの保管の提供|", "2-3|時刻の同期の提供|").Border("A1:C4").List("C2:C4", "○,×"),
        "B2: C2 choice(○/×)", "B3: C3 choice(○/×)", "B4: C4 choice(○/×)");

    [Theory]
    [InlineData("適・否", "適/否")]
    [InlineData("はい／いいえ", "はい/いいえ")]
    [InlineData("回答番号\n1：はい\n2：いいえ", "1/2")]
    public void Read_HeaderThatIsTheVocabulary_TakesAChoice(string header, string labels) => Assert.Equal($"B5: C5 choice({labels})", First(Table($"No|確認事項|{header}", 3)));

    [Fact]
    public void Read_LegendOverTwoLines_IsOne()
    {
        var sheet = Table("No|確認事項|回答", 3).List("C5:C7", "1,2,3,4").At("E1", "１：実施している　２：一部実施している", "３：実施していない　４：該当しない");
        Assert.Equal(["Yes", "Partial", "No", "NotApplicable"], Reading.Of(sheet).Questions[0].Answers[0].Vocabulary.Select(label => label.Meaning.ToString()));
    }

    [Fact]
    public void Read_HeaderThatExplainsAList_GivesMeanings()
    {
        var sheet = Table("No|確認事項|自己評価（２：達成、１：一部達成、０：未達成）", 3).List("C5:C7", "2,1,0");
        Assert.Equal(["Yes", "Partial", "No"], Reading.Of(sheet).Questions[0].Answers[0].Vocabulary.Select(label => label.Meaning.ToString()));
    }

    [Fact]
    public void Read_MarksNamedInBrackets_BelongToTheFirstCell() => Reading.Expect(
        Table("No|確認事項", 4).At("A1", "水色のセルにご記入ください（左：○または×、右：補足）。").Fill("C5:D7", "FFDAEEF3"),
        "B5: C5 choice(○/×) D5 text", "B6: C6 choice(○/×) D6 text", "B7: C7 choice(○/×) D7 text");

    [Fact]
    public void Read_MarksAsACondition_AreNoVocabulary() =>
        Assert.Equal("B5: C5 text D5 text", First(Table("No|確認事項|回答|備考", 4).At("A1", "×または△の場合は備考に理由を記入してください。")));

    [Fact]
    public void Read_NoteAboveATableWithoutHeader_SpeaksOfItsAnswers() => Reading.Expect(
        new GridBuilder().At("A1", "はい・いいえのどちらかを右の枠に記入してください。").At("A3", $"(1)|{Q1}", $"(2)|{Q2}", "(3)|二要素認証の有無").Border("C3:C5"),
        "B3: C3 choice(はい/いいえ)", "B4: C4 choice(はい/いいえ)", "B5: C5 choice(はい/いいえ)");

    [Fact]
    public void Read_LeadInWithGreyCells_IsTheHeadingOfItsItems()
    {
        var sheet = new GridBuilder().At("A1", "条項|細目|確認事項|適・否", "第3条||次の各号に掲げる措置を講じていること。|", $"|ア|{Q1}|", $"|イ|{Q2}|", $"第4条||{Q3}|")
            .Merge("A2:A4").Border("A1:D5").List("D2:D5", "適,否").Fill("D2", "FFBFBFBF");
        var found = Reading.Of(sheet);
        Assert.Equal(["C3", "C4", "C5"], found.Questions.Select(question => question.Cell.ToString()));
        Assert.Equal([1, 1, 0], found.Questions.Select(question => question.Context.Count(text => text.StartsWith("次の各号", StringComparison.Ordinal))));
    }

    [Fact]
    public void Read_ServiceNamesUnderAnAnswerHeader_AreAnswerColumns()
    {
        var sheet = new GridBuilder().At("A1", "No|確認項目|回答（○×）|||備考", "||WAF|IDサービス|メールサービス|", $"1|{Q1}", $"2|{Q2}", $"3|{Q3}").Merge("A1:A2", "B1:B2", "C1:E1", "F1:F2").Border("A1:F5");
        Assert.Equal(["WAF", "IDサービス", "メールサービス", null], Reading.Of(sheet).Questions[0].Answers.Select(answer => answer.ServiceText));
    }

    [Fact]
    public void Read_TablesBesideOneAnotherToldApartInBrackets_AreTwo() => Reading.Expect(
        new GridBuilder().At("A1", "No|確認内容（管理）|回答||No|確認内容（技術）|回答|補足", $"1|{Q1}|||2|{Q2}||").At("A3", $"3|{Q3}").Border("A1:C3").Border("E1:H2"),
        "B2: C2 text", "F2: G2 text H2 text", "B3: C3 text");

    [Fact]
    public void Read_BoxesBesideTheirLabels_AreMarkedBySigns() => Assert.Equal(
        "B5: C5 mark(対応=■) E5 mark(未対応=■)",
        First(Table("No|確認事項|回答", 6).Merge("C4:F4").At("C5", "□|対応|□|未対応", "□|対応|□|未対応", "□|対応|□|未対応")));

    [Theory]
    [InlineData("□を☑にしてください。", "□", "☑")]
    [InlineData("該当する□を■に変更", "□", "■")]
    [InlineData("", "☐", "☑")]
    public void Read_LoneBox_IsTickedAsTheSheetAsks(string note, string box, string sign) => Assert.Equal(
        $"B5: C5 mark(チェック={sign})", First(Table("No|遵守事項|チェック", 3).At("A1", note).At("C5", box, box, box)));

    [Fact]
    public void Read_ChoicesPrintedInTheCell_OneIsToBeLeft()
    {
        var answer = Reading.Of(Table("No|確認事項|有無|備考", 4).At("C5", "有 ・ 無", "有 ・ 無", "有 ・ 無")).Questions[0].Answers[0];
        Assert.Equal((AnswerRole.Choice, null), (answer.Role, answer.Prefilled));
        Assert.Equal(["有", "無"], answer.Vocabulary.Select(label => label.Value));
    }

    [Fact]
    public void Read_LegendBelowTheFrame_IsNoItem() => Reading.Expect(
        Table("No|確認事項|回答", 3).List("C5:C7", "2,1,0").At("B9", "【目安】", "２：対応している", "１：一部対応している", "０：対応していない"),
        "B5: C5 choice(2/1/0)", "B6: C6 choice(2/1/0)", "B7: C7 choice(2/1/0)");

    [Fact]
    public void Read_CountUnderTheTable_IsNoItem() => Reading.Expect(
        Table("No|確認事項|回答", 3).At("B8", "対応数|1").Formula("C8").Border("A8:C8"), "B5: C5 text", "B6: C6 text", "B7: C7 text");

    [Fact]
    public void Read_TitleOverTheFirstColumn_IsNoHeader()
    {
        var found = Reading.Of(Table("No|設問|回答|補足", 4), new GridBuilder("乙").At("A3", "３．自由記述").At("A4", "No|設問|回答", $"1|{Q1}|", $"2|{Q2}|").Border("A4:C6").At("A9", "No|設問|回答|補足", $"1|{Q3}||").Border("A9:D10"));
        Assert.Contains("３．自由記述", found.Questions.First(question => question.Sheet == "乙").Context);
    }

    [Fact]
    public void Read_NumberedKatakanaHeading_IsAHeading()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "項番|要件|回答", "1.セキュリティ", $"1.1|{Q1}", $"1.2|{Q2}", $"1.3|{Q3}").Border("A1:C5"));
        Assert.All(found.Questions, question => Assert.Equal(["1.セキュリティ"], question.Context));
    }

    [Fact]
    public void Read_ReplyBeyondANarrowColumn_IsFound() => Reading.Expect(
        new GridBuilder().At("A1", $"1.|{Q1}", "", $"2.|{Q2}", "", $"3.|{Q3}").Border("D1").Border("D3").Border("D5"), "B1: D1 text", "B3: D3 text", "B5: D5 text");

    [Theory]
    [InlineData("→", "C2")]
    [InlineData("A", "C2")]
    public void Read_MarkBeforeTheReplyBelow_IsFollowed(string mark, string cell) => Assert.StartsWith(
        $"B1: {cell} text", First(new GridBuilder().At("A1", $"1.|{Q1}|", $"|{mark}|", $"2.|{Q2}|", $"|{mark}|", $"3.|{Q3}|", $"|{mark}|").Merge("B1:C1", "B3:C3", "B5:C5").Border("C2").Border("C4").Border("C6")), StringComparison.Ordinal);

    [Fact]
    public void Read_LettersQAndA_NeedNoBoxes() => Reading.Expect(
        new GridBuilder().At("A1", $"Q|{Q1}", "A|", "", $"Q|{Q2}", "A|", "", $"Q|{Q3}", "A|"), "B1: B2 text", "B4: B5 text", "B7: B8 text");

    [Fact]
    public void Read_NounPhraseBesideItsQuestionNumber_IsAQuestion() => Reading.Expect(
        new GridBuilder().At("A1", $"問1|{Q1}", "|□ はい　□ いいえ", "問2|定期的な検査の有無", "|□ はい　□ いいえ", $"問3|{Q3}", "|□ はい　□ いいえ"),
        "B1: B2 tick(はい/いいえ)", "B3: B4 tick(はい/いいえ)", "B5: B6 tick(はい/いいえ)");

    [Fact]
    public void Read_QuestionTextsByFormula_AreQuestions() => Reading.Expect(
        Table("No|設問|回答", 3).Formula("B5:B7"), "B5: C5 text", "B6: C6 text", "B7: C7 text");
}
