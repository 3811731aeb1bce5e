using Answerer.Testing;

namespace Answerer.Excel.Tests.Layout;

/// <summary>A layout that was read once, corrected or not, reads the workbook again; kept, it tells the same form.</summary>
public sealed class KnownLayoutTests
{
    private const string Q1 = "管理者の認証に多要素認証を利用できますか。";
    private const string Q2 = "通信は暗号化されていますか。";
    private const string Q3 = "ログを取得し、一定期間保管していますか。";

    private static GridBuilder Plain(string name = "票") =>
        new GridBuilder(name).At("A1", "No|質問|ア|イ|備考", $"1|{Q1}|||", $"2|{Q2}|||", $"3|{Q3}|||").Border("A1:E4");

    public static TheoryData<string> Names() => DrawnLayoutTests.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_LayoutAsItWasFound_FindsTheSame(string name)
    {
        var workbook = Workbook.Open(File.ReadAllBytes(Repository.PathTo("tests", "layouts", name + ".xlsx")));
        var found = LayoutReader.Read(workbook, null, CancellationToken.None);

        var again = LayoutReader.Read(workbook, new LayoutOptions { Layout = LayoutOf(found) }, CancellationToken.None);
        var kept = LayoutReader.Read(workbook, new LayoutOptions { Kept = [LayoutOf(found) with { Name = "前回" }] }, CancellationToken.None);

        Assert.Equal(string.Join('\n', found.Questions.Select(GoldQuestion.Line)), string.Join('\n', again.Questions.Select(GoldQuestion.Line)));
        Assert.Equal(string.Join('\n', found.Questions.Select(GoldQuestion.Line)), string.Join('\n', kept.Questions.Select(GoldQuestion.Line)));
        Assert.All(again.Layout, table => Assert.Equal(["指定されたレイアウト"], table.Reasons));
        Assert.All(kept.Layout, table => Assert.Equal(["保存済みのレイアウト「前回」と同じ様式"], table.Reasons));
    }

    [Fact]
    public void Read_CorrectedColumnsAndRows_AreObeyed()
    {
        var table = new TableLayout("票", "A1:E3", [1], [new("question", "B", null), new("choice", "D", null), new("citation", "E", null)], 1, []);
        var options = new LayoutOptions { Layout = new WorkbookLayout([table], []) };
        Assert.Equal(["B2: D2 text E2 citation", "B3: D3 text E3 citation"], Reading.Lines(Reading.Of(options, Plain())));
        var listed = Plain().List("D2:D4", "はい,いいえ");
        Assert.Equal("B2: D2 choice(はい/いいえ) E2 citation", Reading.Lines(Reading.Of(options, listed))[0]);
    }

    [Fact]
    public void Read_FormByItsQuestions_TakesCellsAndRoles()
    {
        var sheet = new GridBuilder("様式").At("A1", "ご回答のお願い", Q1, "", Q2);
        var layout = new WorkbookLayout(
            [new TableLayout("様式", "A2:B4", [], [], 1, [])],
            [
                new("様式", CellRef.Parse("A2"), Q1, [], [(CellRef.Parse("B2"), AnswerRole.Text)]),
                new("様式", CellRef.Parse("A4"), Q2, ["通信"], [(CellRef.Parse("B4"), AnswerRole.Number)]),
            ]);
        var found = Reading.Of(new LayoutOptions { Layout = layout }, sheet);
        Assert.Equal(["A2: B2 text", "A4: B4 number()"], Reading.Lines(found));
        Assert.Equal(["通信"], found.Questions[1].Context);
    }

    [Theory]
    [InlineData("A1:E", "question", "B", "範囲")]
    [InlineData("A1:E4", "question", "1", "列の指定")]
    [InlineData("A1:E4", "frage", "B", "列の役割")]
    [InlineData("A1:E4", "text", "B", "質問の列")]
    [InlineData("A1:E1", "question", "B", "質問が見つかりません")]
    public void Read_LayoutThatDoesNotFit_SaysWhereAndWhy(string range, string role, string column, string why)
    {
        var layout = new WorkbookLayout([new TableLayout("票", range, [1], [new LayoutColumn(role, column, null)], 1, [])], []);
        var exception = Assert.Throws<LayoutFormatException>(() => Reading.Of(new LayoutOptions { Layout = layout }, Plain()));
        Assert.Contains($"[票!{range}]", exception.Message, StringComparison.Ordinal);
        Assert.Contains(why, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LayoutWithoutColumnsAndQuestions_IsRefused() =>
        Assert.Throws<LayoutFormatException>(() => Reading.Of(new LayoutOptions { Layout = new WorkbookLayout([new TableLayout("票", "A1:E4", [1], [], 1, [])], []) }, Plain()));

    [Fact]
    public void Read_LayoutOfAnotherWorkbook_IsRefused()
    {
        var layout = new WorkbookLayout([new TableLayout("別の表", "A1:E4", [1], [new("question", "B", null)], 1, [])], []);
        Assert.Contains("別の表", Assert.Throws<LayoutFormatException>(() => Reading.Of(new LayoutOptions { Layout = layout }, Plain())).Message, StringComparison.Ordinal);
    }

    // ア and イ say nothing: the kept layout knows that イ takes the answer.
    private static readonly WorkbookLayout Kept = new(
        [new TableLayout("票", "A1:E4", [1], [new("question", "B", "質問"), new("choice", "D", "イ"), new("text", "E", "備考")], 1, [])], []) { Name = "A社" };

    [Fact]
    public void Read_SameFormUnderAnotherNameWithMoreRows_IsRecognised()
    {
        var next = Plain("2027年度").At("A5", "4|サーバの時刻は同期されていますか。");
        var found = Reading.Of(new LayoutOptions { Kept = [Kept] }, next);
        Assert.Equal(["B2: D2 text E2 text", "B3: D3 text E3 text", "B4: D4 text E4 text", "B5: D5 text E5 text"], Reading.Lines(found));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(true, 20_000)]
    [InlineData(false, int.MaxValue)]
    public void Read_KeptLayoutOutsideAnySheet_IsNoKeptForm(bool transposed, int headerRow)
    {
        var column = transposed ? "1" : "B";
        var kept = new WorkbookLayout([new TableLayout("票", "A1:E4", [headerRow], [new("question", column, "質問"), new("text", column, "備考")], 1, []) { Transposed = transposed }], []);
        Assert.Equal(Reading.Lines(Plain()), Reading.Lines(Reading.Of(new LayoutOptions { Kept = [kept] }, Plain())));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void Read_HeaderRowOutsideAnySheet_IsRefused(int row)
    {
        var layout = new WorkbookLayout([new TableLayout("票", "A1:E4", [row], [new("question", "B", null)], 1, [])], []);
        Assert.Contains("headerRows", Assert.Throws<LayoutFormatException>(() => Reading.Of(new LayoutOptions { Layout = layout }, Plain())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LayoutOfWholeRows_EndsWithTheTexts()
    {
        var layout = new WorkbookLayout([new TableLayout("票", "A1:XFD1048576", [1], [new("question", "B", null), new("text", "H", null)], 1, [])], []);
        Assert.Equal("B2: H2 text", Reading.Lines(Reading.Of(new LayoutOptions { Layout = layout }, Plain()))[0]);
    }

    [Fact]
    public void Read_AnotherHeaderOrAnOption_IsNoKeptForm()
    {
        var other = Plain().At("D1", "ウ");
        Assert.Equal(Reading.Lines(other), Reading.Lines(Reading.Of(new LayoutOptions { Kept = [Kept] }, other)));
        Assert.Equal("B2: C2 text", Reading.Lines(Reading.Of(new LayoutOptions { Kept = [Kept], AnswerColumn = "C" }, Plain()))[0]);
    }

    internal static WorkbookLayout LayoutOf(Questionnaire found) => new(
        found.Layout,
        [.. found.Questions.Select(question => new LaidOutQuestion(question.Sheet, question.Cell, question.Text, question.Context, [.. question.Answers.Select(answer => (answer.Cell, answer.Role))]))]);
}
