namespace Answerer.Excel.Tests.Layout;

/// <summary>Wordings of headers, legends and notes that other customers use for what the layout knows already.</summary>
public sealed class UnseenWordingTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";

    private static GridBuilder Table(string header, string note = "") =>
        new GridBuilder().At("A1", note).At("A3", $"No|質問|{header}", $"1|{Q1}|||||", $"2|{Q2}|||||").Border("A3:G5");

    private static GridBuilder Grouped(string group, string labels, string last, string note = "")
    {
        var count = labels.Split('|').Length;
        var end = CellRef.ColumnName(2 + count);
        var after = CellRef.ColumnName(3 + count);
        return new GridBuilder().At("A1", note).At("A3", "No|質問").At("C3", group).At("C4", labels).At($"{after}3", last)
            .At("A5", $"1|{Q1}", $"2|{Q2}").Merge("A3:A4", "B3:B4", $"C3:{end}3", $"{after}3:{after}4").Border($"A3:{after}6");
    }

    private static string First(GridBuilder sheet) => Reading.Lines(sheet)[0];

    private static string Meanings(GridBuilder sheet) =>
        string.Join(" ", Reading.Of(sheet).Questions[0].Answers.TakeWhile(answer => answer.Vocabulary.Count > 0).SelectMany(answer => answer.Vocabulary).Select(label => $"{label.Value}={label.Meaning}"));

    [Theory]
    [InlineData("対策済|一部対策|未対策|備考", "C4 mark(対策済=○) D4 mark(一部対策=○) E4 mark(未対策=○) F4 text")]
    [InlineData("管理済|未管理|備考", "C4 mark(管理済=○) D4 mark(未管理=○) E4 text")]
    [InlineData("十分|不十分|備考", "C4 mark(十分=○) D4 mark(不十分=○) E4 text")]
    [InlineData("合致|一部合致|不一致|備考", "C4 mark(合致=○) D4 mark(一部合致=○) E4 mark(不一致=○) F4 text")]
    [InlineData("対応済|対応予定|未対応|備考", "C4 mark(対応済=○) D4 mark(対応予定=○) E4 mark(未対応=○) F4 text")]
    [InlineData("対応内容|未対応の理由|備考", "C4 text E4 text")]
    public void Read_ColumnPerChoiceInTheWordsOfLists_IsMarked(string header, string expected) =>
        Assert.Equal($"B4: {expected}", First(Table(header)));

    [Theory]
    [InlineData("対策状況（いずれか一つに○）", "対策済|一部対策|未対策|対象外", "C5 mark(対策済=○) D5 mark(一部対策=○) E5 mark(未対策=○) F5 mark(対象外=○) G5 text")]
    [InlineData("回答", "あり|なし|不明", "C5 mark(あり=○) D5 mark(なし=○) E5 mark(不明=○) F5 text")]
    [InlineData("該当欄に○", "松|竹|梅", "C5 mark(松=○) D5 mark(竹=○) E5 mark(梅=○) F5 text")]
    [InlineData("評価（●を付けて）", "Ⅰ|Ⅱ", "C5 mark(Ⅰ=●) D5 mark(Ⅱ=●) E5 text")]
    [InlineData("回答", "対応|未対応|対応予定", "C5 mark(対応=○) D5 mark(未対応=○) E5 mark(対応予定=○) F5 text")]
    public void Read_ColumnPerChoiceUnderAGroup_IsMarkedThroughout(string group, string labels, string expected) =>
        Assert.Equal($"B5: {expected}", First(Grouped(group, labels, "特記事項")));

    [Fact]
    public void Read_DividedHeaderThatIsNotUnderstood_TakesNoSentences() =>
        Assert.Equal("B5: F5 text", First(Grouped("対応状況", "物理対策|人的対策|技術対策", "備考")));

    [Fact]
    public void Read_ColumnPerLetterUnderANote_IsMarked() =>
        Assert.Equal("B4: C4 mark(A=○) D4 mark(B=○) E4 mark(C=○) F4 text", First(Table("A|B|C|備考", "該当する欄に○を付けてください。")));

    [Fact]
    public void Read_UnknownLabelAmongChoicesUnderANote_IsMarked() =>
        Assert.Equal("B4: C4 mark(はい=○) D4 mark(いいえ=○) E4 mark(松=○) F4 text", First(Table("はい|いいえ|松|備考", "該当する欄に○を付けてください。")));

    [Fact]
    public void Read_InsufficientBesideNo_StaysPartial() =>
        Assert.Equal("十分=Yes 不十分=Partial 未実施=No", Meanings(Table("十分|不十分|未実施|備考")));

    [Fact]
    public void Read_InsufficientWithoutNo_IsTheNo()
    {
        Assert.Equal("十分=Yes 不十分=No", Meanings(Table("十分|不十分|備考")));
        Assert.Equal("十分=Yes 不十分=No", Meanings(Table("回答|備考").List("C4:C5", "十分,不十分")));
    }

    [Theory]
    [InlineData("凡例　○＝可 Yes　△＝条件付き可 Conditional　×＝不可 No", "○,△,×", "○=Yes △=Option ×=No")]
    [InlineData("凡例　○＝可 Yes　△＝条件付き可 Conditional　×＝不可 No", "", "○=Yes △=Option ×=No")]
    [InlineData("○ 実施 / × 未実施", "", "○=Yes ×=No")]
    [InlineData("凡例　◎　標準対応　○　オプション　×　対応不可", "", "◎=Yes ○=Option ×=No")]
    [InlineData("1 実施　2 一部実施　3 未実施", "1,2,3", "1=Yes 2=Partial 3=No")]
    [InlineData("（○・△・×で記入）", "", "○=Yes △=Partial ×=No")]
    [InlineData("回答欄には Y か N を記入してください", "", "Y=Yes N=No")]
    [InlineData("回答は「はい」または「いいえ」で記入してください", "", "はい=Yes いいえ=No")]
    [InlineData("回答欄に有・無のいずれかを記入", "", "有=Yes 無=No")]
    [InlineData("○：はい、△：一部、×：いいえ、－：該当せず", "○,△,×,－", "○=Yes △=Partial ×=No －=NotApplicable")]
    [InlineData("5：十分　4：概ね　3：一部　2：不十分　1：未実施", "5,4,3,2,1", "5=Yes 4=Partial 3=Partial 2=Partial 1=No")]
    [InlineData("5が最も良く、1が最も悪い", "5,4,3,2,1", "5=Unknown 4=Unknown 3=Unknown 2=Unknown 1=Unknown")]
    [InlineData("", "可 Yes,不可 No", "可 Yes=Yes 不可 No=No")]
    [InlineData("", "合致,一部合致,不一致", "合致=Yes 一部合致=Partial 不一致=No")]
    public void Read_LegendInOtherGrammar_GivesMeanings(string legend, string list, string expected)
    {
        var sheet = Table("回答|備考", legend);
        Assert.Equal(expected, Meanings(list.Length > 0 ? sheet.List("C4:C5", list) : sheet));
    }

    [Theory]
    [InlineData("回答（○・△・×で記入）|備考", "○=Yes △=Partial ×=No")]
    [InlineData("実施の内容（○か×を記入）|備考", "○=Yes ×=No")]
    [InlineData("状況（○ 実施 / × 未実施）|備考", "○=Yes ×=No")]
    public void Read_HeaderThatAsksForSigns_IsAChoice(string header, string expected) => Assert.Equal(expected, Meanings(Table(header)));

    [Theory]
    [InlineData("対応・未対応の場合は理由を記入してください。")]
    [InlineData("回答欄に対応状況を記入してください。")]
    public void Read_NoteThatNamesNoSigns_GivesNoChoice(string note) => Assert.Equal("B4: C4 text D4 text", First(Table("回答|備考", note)));

    [Fact]
    public void Read_SignsNamedBesideALegend_KeepTheLegend() => Assert.Equal(
        "○=Option ×=No",
        Meanings(Table("回答|備考", "回答は○・×で記入してください。").At("H1", "○：オプションで対応　×：対応不可")));

    [Theory]
    [InlineData("Put an X in exactly one of the columns Yes / No.", "X")]
    [InlineData("Mark the applicable answer with an \"x\".", "x")]
    [InlineData("Please tick the applicable box.", "✓")]
    [InlineData("該当欄に×印を付けること", "×")]
    [InlineData("該当する欄に✓を付けてください。", "✓")]
    [InlineData("当てはまる方にチェックを入れる", "✓")]
    [InlineData("該当欄にレ点を記入", "レ")]
    [InlineData("該当する欄にレ印を付けてください。", "レ")]
    [InlineData("該当する欄に●、該当しない欄に×を付けてください。", "●")]
    [InlineData("質問がある場合は窓口へ", "○")]
    public void Read_NoteThatNamesTheSign_GivesIt(string note, string sign) =>
        Assert.Equal(sign, Reading.Of(Table("はい|いいえ|備考", note)).Questions[0].Answers[0].Sign);

    [Theory]
    [InlineData("評価コメント", false)]
    [InlineData("確認コメント", false)]
    [InlineData("判定理由", false)]
    [InlineData("審査コメント", false)]
    [InlineData("確認結果の備考", false)]
    [InlineData("当社コメント", false)]
    [InlineData("弊社評価コメント", false)]
    [InlineData("弊社所見", false)]
    [InlineData("理由", true)]
    [InlineData("回答理由", true)]
    [InlineData("回答の理由", true)]
    [InlineData("貴社所見", true)]
    [InlineData("所見（貴社記入）", true)]
    [InlineData("補足説明", true)]
    [InlineData("対応内容の詳細", true)]
    [InlineData("自己評価コメント", true)]
    public void Read_TextColumnBesideTheAnswer_BelongsToWhomItsHeaderNames(string header, bool vendors)
    {
        Assert.Equal(vendors ? "B4: C4 choice(○/×) D4 text" : "B4: C4 choice(○/×)", First(Table($"対応状況|{header}").List("C4:C5", "○,×")));
        Assert.Equal(vendors ? "B4: C4 choice(○/×) D4 text E4 text" : "B4: C4 choice(○/×) D4 text", First(Table($"回答|備考|{header}").List("C4:C5", "○,×")));
    }

    [Fact]
    public void Read_AssessmentAndItsComment_AreTheVendorsWhereNothingElseIsThere() =>
        Assert.Equal("B4: C4 choice(○/×) D4 text", First(Table("評価|評価コメント").List("C4:C5", "○,×")));

    [Theory]
    [InlineData("基準値", "基準値：24時間以内")]
    [InlineData("要求水準", "要求水準：24時間以内")]
    [InlineData("必須水準", "必須水準：24時間以内")]
    [InlineData("当社基準", "当社基準：24時間以内")]
    [InlineData("当社基準値", "当社基準値：24時間以内")]
    public void Read_ColumnWithBounds_IsContextOfItsItems(string header, string expected)
    {
        var found = Reading.Of(new GridBuilder().At("A1", $"No|確認項目|{header}|回答|備考", $"1|{Q1}|24時間以内||", $"2|{Q2}|-||", "3|ログを保管していますか。|90日以上||"));
        Assert.Equal(["B2: D2 text E2 text", "B3: D3 text E3 text", "B4: D4 text E4 text"], Reading.Lines(found));
        Assert.Equal(Q1, found.Questions[0].Text);
        Assert.Equal([expected], found.Questions[0].Context);
        Assert.Empty(found.Questions[1].Context);
        Assert.EndsWith("：90日以上", Assert.Single(found.Questions[2].Context), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("社", "社")]
    [InlineData("社数", "社")]
    [InlineData("分以内", "分")]
    [InlineData("営業日", "営業日")]
    [InlineData("営業日以内", "営業日")]
    [InlineData("日前", "日")]
    [InlineData("時間以上", "時間")]
    public void Read_UnitColumn_MakesNumbers(string unit, string expected)
    {
        Assert.Equal($"B2: D2 number({expected}) E2 text", First(new GridBuilder().At("A1", "No|項目|測定単位|回答|備考", $"1|ログの保管期間|{unit}||", "2|窓口|有無||")));
        Assert.Equal($"B2: C2 number({expected}) E2 text", First(new GridBuilder().At("A1", "No|項目|回答|単位|備考", $"1|ログの保管期間||{unit}|", "2|窓口||有無|")));
    }
}
