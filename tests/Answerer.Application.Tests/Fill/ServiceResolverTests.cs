using Answerer.Application.Fill;
using Answerer.Excel;
using static Answerer.Application.Tests.Fakes;

namespace Answerer.Application.Tests.Fill;

public sealed class ServiceResolverTests
{
    private static readonly ServiceResolver Resolver = new(Catalogue);

    [Theory]
    [InlineData("ＩＩＪ　マネージドWAFサービス セキュリティチェックシート", "waf")]
    [InlineData("対象サービス：WAF", "waf")]
    [InlineData("IIJ GIO コンテンツアクセラレーションサービス（CDN）", "cdn")]
    [InlineData("iij xmail 確認票", "xmail")]
    public void Resolve_TitleNamesOneService_TakesIt(string title, string expected) =>
        Assert.Equal(expected, Single(Book([title])).ServiceId);

    [Theory]
    [InlineData("セキュリティチェックシート")]
    [InlineData("wafer 検査装置の確認票")]
    [InlineData("攻撃を検知する WAF 等の仕組みがある場合は備考に記入してください。")]
    public void Resolve_NoServiceNamed_AsksForIt(string title) =>
        Assert.Equal("service_not_found", Error(Book([title])).Code);

    [Fact]
    public void Resolve_OfficialNameBesideACommonNoun_TakesTheName() =>
        Assert.Equal("xmail", Single(Book(["IIJ XMAIL 確認票", "CDN 併用時の注意"])).ServiceId);

    [Fact]
    public void Resolve_ServiceNamedInQuestionOnly_IsNotTaken() =>
        Assert.Equal("service_not_found", Error(Book(["確認票"], Item("CDN を利用していますか", Cell("C5", AnswerRole.Text)))).Code);

    [Fact]
    public void Resolve_TwoServicesNamed_NamesBothAndAsks()
    {
        var error = Error(Book(["IIJ XMAIL", "IIJ SHB"]));

        Assert.Equal(ErrorKind.Service, error.Kind);
        Assert.Contains("xmail", error.Message, StringComparison.Ordinal);
        Assert.Contains("shb", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_LabelDecidesAmongSeveral()
    {
        var book = Book([]) with
        {
            OutsideTexts =
            [
                Outside("A1", "IIJ XMAIL、IIJ SHB、IIJ WAF 共通様式"),
                Outside("A2", "対象サービス名"),
                Outside("B2", "IIJ SHB"),
            ],
        };

        Assert.Equal("shb", Single(book).ServiceId);
    }

    [Fact]
    public void Resolve_WorkbookNamesAnother_StopsUnlessForced()
    {
        var book = Book(["IIJ XMAIL 確認票"]);
        var error = Error(book, "waf");

        Assert.Equal("other_service", error.Code);
        Assert.Contains("IIJ xSP プラットフォームサービス/Mail（xmail）", error.Message, StringComparison.Ordinal);
        Assert.Contains("IIJ マネージド WAF サービス（waf）", error.Message, StringComparison.Ordinal);
        Assert.Equal("waf", Single(book, "waf", force: true).ServiceId);
        Assert.Equal("xmail", Single(book, "xmail").ServiceId);
    }

    [Fact]
    public void Resolve_ServiceColumn_DecidesRowByRow()
    {
        var book = Book([], Row("IIJ XMAIL"), Row("SHB"), Row("共通"), Row("どこかの別サービス"), Row("WAF / CDN"));

        var byThemselves = Units(book, null);
        Assert.Equal(["xmail", "shb", null, null, null], byThemselves.Select(unit => unit.ServiceId));
        Assert.All(byThemselves.Where(unit => unit.ServiceId is null), unit => Assert.NotNull(unit.Reason));
        Assert.Equal(["xmail", "shb", "cdn", null, null], Units(book, "cdn").Select(unit => unit.ServiceId));

        static QuestionItem Row(string service) => Item("質問", Cell("C5", AnswerRole.Text)) with { ServiceText = service };
    }

    [Fact]
    public void Resolve_ColumnPerService_DividesTheRow()
    {
        var book = Book([], Item(
            "質問",
            Cell("C5", AnswerRole.Choice) with { ServiceText = "WAF" },
            Cell("D5", AnswerRole.Choice) with { ServiceText = "IIJ SHB" },
            Cell("E5", AnswerRole.Choice) with { ServiceText = "他社" }));
        var units = Units(book, null);

        Assert.Equal(["waf", "shb", null], units.Select(unit => unit.ServiceId));
        Assert.Equal(["C5", "D5", "E5"], units.Select(unit => Assert.Single(unit.Cells).Cell.ToString()));
    }

    [Fact]
    public void Resolve_RemarksBesideColumnsPerService_BelongToEach()
    {
        var book = Book([], Item(
            "質問",
            Cell("C5", AnswerRole.Choice) with { ServiceText = "WAF" },
            Cell("D5", AnswerRole.Choice) with { ServiceText = "IIJ SHB" },
            Cell("E5", AnswerRole.Text),
            Cell("F5", AnswerRole.Choice)));

        Assert.Equal(["C5 E5", "D5 E5"], Units(book, null).Select(unit => string.Join(' ', unit.Cells.Select(cell => cell.Cell))));
    }

    [Fact]
    public void Names_LongestWins() =>
        Assert.Equal("cdn", Catalogue.Names.Single("IIJ GIO コンテンツアクセラレーションサービス"));

    private static Questionnaire Book(string[] outside, params QuestionItem[] items) => new(
        items.Length > 0 ? items : [Item("質問", Cell("C5", AnswerRole.Text))],
        [],
        [],
        [.. outside.Select((text, index) => Outside($"A{index + 1}", text))]);

    private static OutsideText Outside(string address, string text) => new("シート1", CellRef.Parse(address), text);

    private static IReadOnlyList<AnswerUnit> Units(Questionnaire book, string? service, bool force = false)
    {
        var result = Resolver.Resolve(book, service, force);
        Assert.Null(result.Error);
        return result.Value!;
    }

    private static AnswerUnit Single(Questionnaire book, string? service = null, bool force = false) => Assert.Single(Units(book, service, force));

    private static Error Error(Questionnaire book, string? service = null)
    {
        var result = Resolver.Resolve(book, service, force: false);
        Assert.NotNull(result.Error);
        return result.Error;
    }
}
