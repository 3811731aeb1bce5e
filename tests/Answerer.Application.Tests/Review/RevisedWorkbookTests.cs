using Answerer.Application.Review;
using Answerer.Excel;
using Answerer.Testing.Workbooks;

namespace Answerer.Application.Tests.Review;

public sealed class RevisedWorkbookTests
{
    private const string Marked = "【要確認】XMAIL：一つ目。\nWAF：二つ目。";
    private const string Unmarked = "XMAIL：一つ目。\nWAF：二つ目。";

    private static readonly Workbook Original = Workbook.Open(TestWorkbook.CheckSheet("確認票").Bytes());
    private static readonly Revision Approved = Revision.None with { Approved = true };

    [Fact]
    public void Write_SeveralPeoplesTextsForOneCell_StandOneBelowTheOther() => Assert.Equal(
        "一人目の文。\n二人目の文。",
        Remarks(Of(Revision.None with { Text = "一人目の文。" }, Marked), Of(Revision.None, null), Of(Revision.None with { Text = "二人目の文。" }, null), Of(Revision.None with { Text = "一人目の文。" }, null)));

    [Fact]
    public void Write_OneOfTwoServicesApproved_TheSharedRemarksStillSayReview() =>
        Assert.Equal(Marked, Remarks(Of(Approved, Marked), Of(Revision.None, Marked)));

    [Fact]
    public void Write_BothServicesApproved_TheSharedRemarksDoNotSayReview() =>
        Assert.Equal(Unmarked, Remarks(Of(Approved, Marked), Of(Approved, Marked)));

    private static string Remarks(params RevisedAnswer[] answers)
    {
        var written = RevisedWorkbook.Write("様式.xlsx", Original, answers, null, WorkbookLimits.Default, CancellationToken.None);
        return Workbook.Open(written.Value!).Sheets[0].Find(CellRef.Parse("D5"))!.Text;
    }

    private static RevisedAnswer Of(Revision revision, string? value) => new(
        new FoundAnswer("確認票", "B5", "質問", [], "xmail", "review", 0.5, null, null, "文。", null, [], [], "理由", [new FoundCell("D5", "text", value, null, value is not null, true, [], false, null, null, null)], []),
        revision);
}
