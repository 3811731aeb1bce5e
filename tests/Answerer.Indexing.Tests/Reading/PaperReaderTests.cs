using Answerer.Indexing.Reading;

namespace Answerer.Indexing.Tests.Reading;

public sealed class PaperReaderTests
{
    private static readonly Service Service = new("x", "X サービス", null, [], "x.txt", null, null);
    private static readonly ControlTable Controls = new(
    [
        new Control(new ClauseId("5.1.1"), "情報セキュリティのための方針群", "Policies for information security", "", [], []),
        new Control(new ClauseId("CLD.8.1.5"), "クラウドサービスカスタマの資産の除去", "Removal of cloud service customer assets", "", [], []),
    ]);

    private const string Wrapped =
        "はじめに 5\n\n はじめに \n\nこの文書は作成時点での取り組みに基づいて記述しており、内容は変更される場合が\n\nあります。 \n\nX サービスのサービス概要 \n\n概要です。 \n\n" +
        "１．方針 \n\n1.1 情報セキュリティのための方針群 \n\nISO/IEC27017 項番：5.1.1 \n\n次の事項を考慮しますのでご確認をお願いいたします。次の行にも続きます、登録番号は 018-\n\n" +
        "40）です。 \n\n1. 一つ目の要求事項を考慮する \n\n2. 二つ目の要求事項を考慮する \n\n12 \n\n" +
        "２．資産 \n\n2.1 クラウドサービスカスタマの \n\n資産の除去 \n\nISO/IEC27017 項番：CLD8.1.5 \n\n消去します。 \n\n本書は著作権法上の保護を受けています。\n";

    [Fact]
    public void Read_WrappedPaper_JoinsLinesAndKeepsLists()
    {
        var paper = PaperReader.Read(Service, Wrapped, Controls);
        Assert.Equal(["intro", "overview", "5.1.1", "CLD.8.1.5"], paper.Clauses.Select(clause => clause.Id.Value));
        Assert.Equal(
            "次の事項を考慮しますのでご確認をお願いいたします。次の行にも続きます、登録番号は 018-40）です。\n1. 一つ目の要求事項を考慮する\n2. 二つ目の要求事項を考慮する",
            paper.Find(new ClauseId("5.1.1"))!.Text.Text);
        Assert.Equal("クラウドサービスカスタマの資産の除去", paper.Find(new ClauseId("CLD.8.1.5"))!.Title);
        Assert.Equal("消去します。", paper.Find(new ClauseId("CLD.8.1.5"))!.Text.Text);
    }

    [Fact]
    public void Read_NoClause_SaysWhatWasExpected()
    {
        var exception = Assert.Throws<PaperFormatException>(() => PaperReader.Read(Service, "ただの文章です。\n二行目\n", Controls));
        Assert.Contains("x.txt", exception.Message, StringComparison.Ordinal);
        Assert.Contains("項番", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NumberWithoutHeading_NamesTheLine()
    {
        var exception = Assert.Throws<PaperFormatException>(() => PaperReader.Read(Service, "前文\n見出しなし\nISO/IEC27017 項番：5.1.1\n本文\n", Controls));
        Assert.Contains("3 行目", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NumberWithoutCld_IsReadAsTheCloudControlWithAWarning()
    {
        var paper = PaperReader.Read(Service, "4.2 資産の除去\nISO/IEC27017 項番：8.1.5\n消去します。\n", Controls);
        Assert.Equal("CLD.8.1.5", paper.Clauses[0].Id.Value);
        Assert.Equal(WarningKind.ClauseNumber, Assert.Single(paper.Warnings).Kind);
    }

    [Fact]
    public void Read_CatalogueContradictsPaper_IsRefused()
    {
        var exception = Assert.Throws<PaperFormatException>(() => PaperReader.Read(Service with { Document = "IIJ-X001-0001" }, Wrapped, Controls));
        Assert.Contains("文書番号", exception.Message, StringComparison.Ordinal);
    }
}
