namespace Answerer.Excel.Tests.Layout;

/// <summary>Vocabularies: lists, legends, headers, marks, boxes, limits.</summary>
public sealed class VocabularyTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";

    private static GridBuilder Table(string header, string top = "") =>
        new GridBuilder().At("A1", top).At("A3", $"No|質問|{header}", $"1|{Q1}|", $"2|{Q2}|", $"3|{Q3}|").Border("A3:E6");

    private static string Meanings(GridBuilder sheet) =>
        string.Join(" ", Reading.Of(sheet).Questions[0].Answers[0].Vocabulary.Select(label => $"{label.Value}={label.Meaning}"));

    [Theory]
    [InlineData("○：対応　△：一部対応　×：未対応　－：対象外", "○,△,×,－", "○=Yes △=Partial ×=No －=NotApplicable")]
    [InlineData("◎：標準機能 ○：オプション対応 △：代替案あり ×：対応不可", "◎,○,△,×", "◎=Yes ○=Option △=Alternative ×=No")]
    [InlineData("（凡例）◯…対応済、✕…未対応", "〇,×", "〇=Yes ×=No")]
    [InlineData("【回答】1：実施　2：一部実施　3：未実施　4：該当なし", "1,2,3,4", "1=Yes 2=Partial 3=No 4=NotApplicable")]
    [InlineData("A：実施している、B：実施予定、C：実施していない", "A,B,C", "A=Yes B=Planned C=No")]
    [InlineData("「○」は対応、「×」は非対応を示します。", "○,×", "○=Yes ×=No")]
    [InlineData("○（標準で対応）、△（個別対応・有償）、×（対応不可）", "○,△,×", "○=Yes △=Option ×=No")]
    [InlineData("", "◎,○,△,×", "◎=Yes ○=Yes △=Partial ×=No")]
    [InlineData("", "対応済,対応予定,未対応,対象外", "対応済=Yes 対応予定=Planned 未対応=No 対象外=NotApplicable")]
    [InlineData("", "1.適合,2.一部適合,3.不適合,4.該当しない", "1.適合=Yes 2.一部適合=Partial 3.不適合=No 4.該当しない=NotApplicable")]
    [InlineData("", "Fully compliant,Partially compliant,Not compliant,N/A", "Fully compliant=Yes Partially compliant=Partial Not compliant=No N/A=NotApplicable")]
    [InlineData("", "A,B,C", "A=Unknown B=Unknown C=Unknown")]
    [InlineData("0：無　1：有", "0,1", "0=No 1=Yes")]
    [InlineData("", "0,1", "0=No 1=Yes")]
    [InlineData("", "1,2,3", "1=Unknown 2=Unknown 3=Unknown")]
    [InlineData("", "合致,不一致,対象外", "合致=Yes 不一致=No 対象外=NotApplicable")]
    [InlineData("", "問題なし,問題あり", "問題なし=Yes 問題あり=No")]
    [InlineData("", "実施（文書あり）,実施（文書なし）,未実施", "実施（文書あり）=Yes 実施（文書なし）=Unknown 未実施=No")]
    [InlineData("", "同意する,同意しない", "同意する=Yes 同意しない=No")]
    [InlineData("", "有効,無効", "有効=Yes 無効=No")]
    [InlineData("", "In place,Partially in place,Not in place", "In place=Yes Partially in place=Partial Not in place=No")]
    [InlineData("FC: Fully compliant, PC: Partially compliant, NC: Not compliant", "FC,PC,NC", "FC=Yes PC=Partial NC=No")]
    [InlineData("", "Supported,Unsupported,Roadmap", "Supported=Yes Unsupported=No Roadmap=Planned")]
    public void Read_ListWithLegend_GivesMeanings(string legend, string list, string expected) =>
        Assert.Equal(expected, Meanings(Table("回答|備考", legend).List("C4:C6", list)));

    [Theory]
    [InlineData("回答（○×）|備考", "○=Yes ×=No")]
    [InlineData("回答\n(はい／いいえ)|備考", "はい=Yes いいえ=No")]
    [InlineData("対応有無|備考", "有=Yes 無=No")]
    [InlineData("対応可否|備考", "可=Yes 不可=No")]
    [InlineData("回答（○：対応、△：一部、×：未対応）|備考", "○=Yes △=Partial ×=No")]
    [InlineData("Answer (Yes/No/NA)|Comments", "Yes=Yes No=No NA=NotApplicable")]
    public void Read_NoListButHeader_GivesDefault(string header, string expected) =>
        Assert.Equal(expected, Meanings(Table(header)));

    [Fact]
    public void Read_LegendOnSheetWithoutList_IsTheVocabulary() =>
        Assert.Equal("○=Yes △=Partial ×=No", Meanings(Table("回答|備考", "回答欄には ○：対応済　△：一部対応　×：未対応 をご記入ください。")));

    [Fact]
    public void Read_LegendInCellsSideBySide_IsRead()
    {
        var sheet = new GridBuilder().At("A1", "【凡例】").At("B1", "A|実施している", "B|一部実施している", "C|実施していない").At("A5", "No|質問|回答|備考", $"1|{Q1}||", $"2|{Q2}||").List("C6:C7", "A,B,C");
        Assert.Equal("A=Yes B=Partial C=No", Meanings(sheet));
    }

    [Fact]
    public void Read_LegendOfCustomersColumn_IsNotOurs() =>
        Assert.Empty(Meanings(Table("回答|判定", "判定欄　○：適合　×：不適合")));

    [Fact]
    public void Read_LegendOnInstructionSheet_IsUsed()
    {
        var guide = new GridBuilder("記入要領").At("A1", "回答記号", "○：対応している", "△：一部対応している", "×：対応していない");
        var sheet = Table("回答|備考").List("C4:C6", "○,△,×");
        var found = Reading.Of(guide, sheet);
        Assert.Equal("対応している", found.Questions[0].Answers[0].Vocabulary[0].Legend);
    }

    [Fact]
    public void Read_ColumnPerChoice_IsMarked() => Reading.Expect(
        new GridBuilder().At("A2", "No|質問|回答|||備考", "|||||", $"1|{Q1}||||", $"2|{Q2}||||", $"3|{Q3}||||").At("C3", "はい|いいえ|該当なし").At("A1", "該当する欄に「●」を記入してください。").Merge("C2:E2").Border("A2:F6"),
        "B4: C4 mark(はい=●) D4 mark(いいえ=●) E4 mark(該当なし=●) F4 text",
        "B5: C5 mark(はい=●) D5 mark(いいえ=●) E5 mark(該当なし=●) F5 text",
        "B6: C6 mark(はい=●) D6 mark(いいえ=●) E6 mark(該当なし=●) F6 text");

    [Fact]
    public void Read_ColumnPerLetterWithLegend_IsMarked()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問|回答|||備考", "||A|B|C|", $"1|{Q1}||||", $"2|{Q2}||||").Merge("A1:A2", "B1:B2", "C1:E1", "F1:F2").At("H1", "A：実施", "B：一部実施", "C：未実施").Border("A1:F4"));
        Assert.Equal("B3: C3 mark(A=○) D3 mark(B=○) E3 mark(C=○) F3 text", Reading.Lines(found)[0]);
        Assert.Equal([ChoiceMeaning.Yes, ChoiceMeaning.Partial, ChoiceMeaning.No], found.Questions[0].Answers.Take(3).Select(answer => answer.Vocabulary[0].Meaning));
    }

    [Fact]
    public void Read_ColumnPerChoiceWithMarkList_TakesItsSign() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|対応|一部対応|未対応|コメント", $"1|{Q1}||||", $"2|{Q2}||||").List("C2:E3", "✓"),
        "B2: C2 mark(対応=✓) D2 mark(一部対応=✓) E2 mark(未対応=✓) F2 text",
        "B3: C3 mark(対応=✓) D3 mark(一部対応=✓) E3 mark(未対応=✓) F3 text");

    [Fact]
    public void Read_ColumnPerChoiceWithLoneBoxes_TicksThem() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|○|×|備考", $"1|{Q1}|□|□|", $"2|{Q2}|□|□|"),
        "B2: C2 mark(○=■) D2 mark(×=■) E2 text", "B3: C3 mark(○=■) D3 mark(×=■) E3 text");

    [Fact]
    public void Read_BoxesInOneCell_AreTicks()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|質問|回答|備考", $"1|{Q1}|□ 対応済\n□ 未対策\n□ 対応不要|", $"2|{Q2}|■ 対応済\n□ 未対策\n□ 対応不要|", $"3|{Q3}|□ 対応済\n□ 未対策\n□ 対応不要|"));
        Assert.Equal("B2: C2 tick(対応済/未対策/対応不要) D2 text", Reading.Lines(found)[0]);
        Assert.Equal([ChoiceMeaning.Yes, ChoiceMeaning.No, ChoiceMeaning.NotApplicable], found.Questions[0].Answers[0].Vocabulary.Select(label => label.Meaning));
        Assert.Null(found.Questions[0].Answers[0].Prefilled);
        Assert.NotNull(found.Questions[1].Answers[0].Prefilled);
    }

    [Theory]
    [InlineData("備考（200字以内）", "", null, 200)]
    [InlineData("備考", "※備考欄は３００文字以内でご記入ください。", null, 300)]
    [InlineData("備考", "回答は全て150字以内で記入すること", null, 150)]
    [InlineData("備考", "", "100", 100)]
    [InlineData("Comments (max 500 characters)", "", null, 500)]
    [InlineData("備考", "パスワードは8文字以上とすること", null, null)]
    public void Read_CharacterLimit_IsKnown(string header, string note, string? textLength, int? expected)
    {
        var sheet = Table($"回答|{header}", note).List("C4:C6", "○,×");
        if (textLength is not null) sheet.Validate("D4:D6", new CellValidation([], "textLength") { Operator = "lessThanOrEqual", Formula1 = textLength });
        Assert.Equal(expected, Reading.Of(sheet).Questions[0].Answers[1].MaxLength);
    }

    [Fact]
    public void Read_DifferentListsByRow_AreKeptByRow() => Reading.Expect(
        new GridBuilder().At("A1", "No|質問|回答", $"1|{Q1}|", $"2|{Q2}|", $"3|{Q3}|").List("C2:C3", "はい,いいえ").List("C4", "有,無"),
        "B2: C2 choice(はい/いいえ)", "B3: C3 choice(はい/いいえ)", "B4: C4 choice(有/無)");

    [Fact]
    public void Read_ColumnPerService_NamesTheService()
    {
        var found = Reading.Of(new GridBuilder()
            .At("A1", "No|要件|IIJ xSP プラットフォームサービス/Mail|IIJ マネージド WAF サービス|備考", $"1|{Q1}|||", $"2|{Q2}|||", $"3|{Q3}|||").List("C2:D4", "○,△,×").Border("A1:E4"));
        Assert.Equal(["IIJ xSP プラットフォームサービス/Mail", "IIJ マネージド WAF サービス", null], found.Questions[0].Answers.Select(answer => answer.ServiceText));
    }

    [Fact]
    public void Read_GroupPerService_NamesTheService()
    {
        var found = Reading.Of(new GridBuilder()
            .At("A1", "No|要件|メールサービス||WAFサービス|", "||回答|備考|回答|備考", $"1|{Q1}||||", $"2|{Q2}||||", $"3|{Q3}||||").Merge("A1:A2", "B1:B2", "C1:D1", "E1:F1").Border("A1:F5"));
        Assert.Equal(["メールサービス", "メールサービス", "WAFサービス", "WAFサービス"], found.Questions[0].Answers.Select(answer => answer.ServiceText));
    }

    [Fact]
    public void Read_ServiceInHeaderBrackets_NamesTheService()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|要件|回答（メール）|回答（WAF）|備考", $"1|{Q1}|||", $"2|{Q2}|||").List("C2:D3", "○,×"));
        Assert.Equal(["メール", "WAF", null], found.Questions[0].Answers.Select(answer => answer.ServiceText));
    }

    [Fact]
    public void Read_ServiceColumn_GivesEachRowItsService()
    {
        var found = Reading.Of(new GridBuilder().At("A1", "No|対象サービス|要件|回答", $"1|メール|{Q1}|", $"2|WAF|{Q2}|", $"3||{Q3}|"));
        Assert.Equal(["メール", "WAF", null], found.Questions.Select(question => question.ServiceText));
    }
}
