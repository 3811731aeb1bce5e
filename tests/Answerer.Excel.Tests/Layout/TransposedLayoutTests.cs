namespace Answerer.Excel.Tests.Layout;

/// <summary>Tables whose questions run across the columns.</summary>
public sealed class TransposedLayoutTests
{
    private static GridBuilder Across() => new GridBuilder().At(
        "B3", "No.|1|2|3", "分類|認証||通信", "確認項目|多要素認証を利用できますか。|パスワードの再発行は可能ですか。|通信は暗号化されていますか。", "回答|||", "備考|||", "当社評価|||")
        .Border("B3:E8").Merge("C4:D4");

    [Fact]
    public void Read_QuestionsAcross_AnswersStandBelowThem() =>
        Reading.Expect(Across().List("C6:E6", "○,×"), "C5: C6 choice(○/×) C7 text", "D5: D6 choice(○/×) D7 text", "E5: E6 choice(○/×) E7 text");

    [Fact]
    public void Read_QuestionsAcross_InheritHeadingsAndSaySo()
    {
        var found = Reading.Of(Across());
        Assert.Equal(["認証", "認証", "通信"], found.Questions.Select(question => question.Context.Single()));
        var layout = Assert.Single(found.Layout);
        Assert.True(layout.Transposed);
        Assert.Equal([2], layout.HeaderRows);
        Assert.Equal("B3:E8", layout.Table);
        Assert.Equal(["3 numbering", "4 context", "5 question", "6 text", "7 text", "8 none"], layout.Columns.Select(column => $"{column.Column} {column.Role}"));
    }

    [Fact]
    public void Read_QuestionsAcross_LeavesHiddenAndCustomersRowsAlone()
    {
        var found = Reading.Of(Across().HideRows(7));
        Assert.Equal("C5: C6 text", Reading.Lines(found)[0]);
    }

    [Fact]
    public void Read_HiddenColumnsFarBeyond_DoNotMatter() => Assert.Equal(3, Reading.Of(Across().HideColumn(CellRef.MaxColumn)).Questions.Count);

    [Fact]
    public void Read_LabelColumnOfAForm_IsNoTransposedTable() =>
        Reading.Expect(
            new GridBuilder().At("A1", "質問|多要素認証を利用できますか。", "回答|", "質問|通信は暗号化されていますか。", "回答|", "質問|ログを保管していますか。", "回答|").Border("A1:B6"),
            "B1: B2 text", "B3: B4 text", "B5: B6 text");
}
