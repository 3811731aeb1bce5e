using System.Globalization;
using Answerer.Answering;
using Answerer.Application.Fill.Placement;
using Answerer.Application.Services;
using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>The evidence sheet 「回答根拠」: what stands behind every answer, for the person who signs.</summary>
internal static class EvidenceTable
{
    private static readonly string[] Header = ["セル", "質問", "状態", "選択・数値", "回答", "信頼度", "出典", "項番", "引用", "理由"];

    /// <summary>Builds the sheet.</summary>
    public static EvidenceSheet Of(IReadOnlyList<EvidenceEntry> entries, ServiceCatalogue catalogue)
    {
        var used = entries.Select(entry => entry.ServiceId).ToHashSet(StringComparer.Ordinal);
        return new EvidenceSheet(
            [
                ["社内確認用：お客様への提出前に削除してください"],
                .. catalogue.Services.Where(service => used.Contains(service.Id)).Select(service => Paper(service.Id, catalogue)),
            ],
            Header,
            [.. entries.Select(Row)]);
    }

    private static string[] Paper(string serviceId, ServiceCatalogue catalogue)
    {
        var paper = catalogue.PaperOf(serviceId);
        return
        [
            $"{paper.Service.Name} セキュリティホワイトペーパー"
                + $"　文書番号：{paper.Service.Document ?? "なし"}　版：{paper.Service.Revision ?? "なし"}"
                + $"　日付：{paper.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "なし"}",
        ];
    }

    private static EvidenceRow Row(EvidenceEntry entry)
    {
        var basis = entry.Citations;
        return new EvidenceRow(
            entry.Sheet,
            entry.Cell,
            [
                $"{entry.Sheet}!{entry.Cell}",
                entry.Question,
                Word(entry),
                entry.Choice,
                entry.Answer,
                basis.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{entry.Confidence * 100:0.#} %"),
                // For a question without answer the citation is only where one would look first.
                entry is { Status: AnswerStatus.Unanswered, IsApproved: false } && basis.Count > 0 ? $"（参考）{CitationText.Join(basis)}" : CitationText.Join(basis),
                string.Join(", ", basis.Select(citation => citation.Clause).Distinct()),
                string.Join('\n', basis.Select(citation => $"「{citation.Quote}」")),
                string.Join('\n', entry.Reasons),
            ],
            entry switch
            {
                { IsApproved: true } or { Status: AnswerStatus.Answered } => EvidenceTone.Good,
                { Status: AnswerStatus.Review } => EvidenceTone.Check,
                _ => EvidenceTone.Blank,
            });
    }

    private static string Word(EvidenceEntry entry) => entry switch
    {
        { IsApproved: true } => "確認済",
        { Status: AnswerStatus.Answered } => "回答",
        { Status: AnswerStatus.Review } => "要確認",
        _ => "回答なし",
    };
}
