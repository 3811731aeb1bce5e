using Answerer.Answering;
using Answerer.Application.Fill;
using Answerer.Application.Services;
using Answerer.Excel;
using Answerer.Indexing;

namespace Answerer.Application.Tests;

/// <summary>Hand-made values that the tests share.</summary>
internal static class Fakes
{
    public static readonly Service Waf = new(
        "waf", "IIJ マネージド WAF サービス", "IIJ マネージド WAF サービス", ["マネージド WAF", "IIJ WAF", "WAF", "IIJ Managed WAF Service"], "waf.txt", null, null);

    public static readonly Service Shb = new(
        "shb", "IIJ プライベートバックボーンサービス/Smart HUB", "IIJ SHB", ["SHB", "Smart HUB", "プライベートバックボーンサービス"], "shb.txt", "IIJ-SHB005-0003", "1.3");

    public static readonly Service Cdn = new(
        "cdn", "IIJ GIO コンテンツアクセラレーションサービス", null, ["コンテンツアクセラレーションサービス", "CDN", "CDN サービス"], "cdn.txt", null, null);

    public static readonly Service Xmail = new(
        "xmail", "IIJ xSP プラットフォームサービス/Mail", "IIJ XMAIL", ["XMAIL", "xSP プラットフォームサービス"], "xmail.txt", null, null);

    public static ServiceCatalogue Catalogue { get; } = new([.. new[] { Waf, Shb, Cdn, Xmail }.Select(service => new Paper(service, [], []))]);

    public static ChoiceLabel Label(string value, ChoiceMeaning meaning, string? legend = null) => new(value, legend, meaning);

    /// <summary>○△×－.</summary>
    public static IReadOnlyList<ChoiceLabel> Signs { get; } =
    [
        Label("○", ChoiceMeaning.Yes, "対応"), Label("△", ChoiceMeaning.Partial, "一部対応"),
        Label("×", ChoiceMeaning.No, "未対応"), Label("－", ChoiceMeaning.NotApplicable, "対象外"),
    ];

    /// <summary>◎ 標準, ○ オプション・個別, △ 代替案, ×.</summary>
    public static IReadOnlyList<ChoiceLabel> Tender { get; } =
    [
        Label("◎", ChoiceMeaning.Yes, "標準機能で対応"), Label("○", ChoiceMeaning.Option, "オプション・個別"),
        Label("△", ChoiceMeaning.Alternative, "代替案で対応"), Label("×", ChoiceMeaning.No, "対応不可"),
    ];

    public static IReadOnlyList<ChoiceLabel> Grades { get; } =
    [
        Label("A", ChoiceMeaning.Yes, "実施"), Label("B", ChoiceMeaning.Partial, "一部"), Label("C", ChoiceMeaning.No, "未実施"), Label("D", ChoiceMeaning.NotApplicable, "該当しない"),
    ];

    public static IReadOnlyList<ChoiceLabel> YesNo { get; } = [Label("はい", ChoiceMeaning.Yes), Label("いいえ", ChoiceMeaning.No)];

    public static IReadOnlyList<ChoiceLabel> Existence { get; } = [Label("有", ChoiceMeaning.Yes), Label("無", ChoiceMeaning.No)];

    public static AnswerCell Cell(string address, AnswerRole role, IReadOnlyList<ChoiceLabel>? vocabulary = null) =>
        new(CellRef.Parse(address), role) { Vocabulary = vocabulary ?? [] };

    public static QuestionItem Item(string text, params AnswerCell[] cells) => new("シート1", CellRef.Parse("B5"), text, [], cells);

    public static AnswerUnit Unit(params AnswerCell[] cells) => Unit(Item("質問", cells));

    public static AnswerUnit Unit(QuestionItem item) => new(item, item.Answers, "xmail", null);

    public static Citation Citation(string? section = "4.2", string title = "クラウドサービスカスタマの資産の除去", string clause = "CLD.8.1.5", string quote = "引用。") =>
        new("IIJ xSP プラットフォームサービス/Mail", null, null, section, title, clause, quote, new LineRange(1, 2));

    public static Answer Answered(string text, Choice? choice = null, Condition? condition = null, Quantity? quantity = null) =>
        new(AnswerStatus.Answered, 0.99, text, choice, condition, [Citation()], null) { IsYesNo = choice is not null, Quantity = quantity };

    public static Answer Review(string text, string reason) =>
        new(AnswerStatus.Review, 0.6, text, null, null, [Citation()], reason) { IsYesNo = true };

    public static Answer Unanswered(string reason) => new(AnswerStatus.Unanswered, 0.9, null, null, null, [], reason) { IsYesNo = true };
}
