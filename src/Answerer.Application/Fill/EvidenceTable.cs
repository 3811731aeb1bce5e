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
    public static EvidenceSheet Of(IReadOnlyList<AnsweredUnit> units, ServiceCatalogue catalogue)
    {
        var used = units.Select(unit => unit.Unit.ServiceId).ToHashSet(StringComparer.Ordinal);
        return new EvidenceSheet(
            [
                ["社内確認用：お客様への提出前に削除してください"],
                .. catalogue.Services.Where(service => used.Contains(service.Id)).Select(service => Paper(service.Id, catalogue)),
            ],
            Header,
            [.. units.Select(Row)]);
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

    private static EvidenceRow Row(AnsweredUnit unit)
    {
        var (item, answer, placed) = (unit.Unit.Item, unit.Answer, unit.Placed);
        var target = placed.Cells.FirstOrDefault(cell => cell.IsWritten)?.Cell.Cell ?? (placed.Cells.Count > 0 ? placed.Cells[0].Cell.Cell : item.Cell);
        var basis = answer.Citations;
        return new EvidenceRow(
            item.Sheet,
            target,
            [
                $"{item.Sheet}!{target}",
                item.Text,
                Word(placed.Status),
                Choice(unit),
                answer.Text ?? "",
                answer.Citations.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{answer.Confidence * 100:0.#} %"),
                // For a question without answer the citation is only where one would look first.
                placed.Status == AnswerStatus.Unanswered && basis.Count > 0 ? $"（参考）{CitationText.Join(basis)}" : CitationText.Join(basis),
                string.Join(", ", basis.Select(citation => citation.Clause).Distinct()),
                string.Join('\n', basis.Select(citation => $"「{citation.Quote}」")),
                string.Join('\n', new[] { placed.Reason }.Concat(placed.Skipped.Select(skip => $"{skip.Cell}: {skip.Why}")).Where(line => line is not null)),
            ],
            placed.Status switch
            {
                AnswerStatus.Answered => EvidenceTone.Good,
                AnswerStatus.Review => EvidenceTone.Check,
                _ => EvidenceTone.Blank,
            });
    }

    private static string Choice(AnsweredUnit unit)
    {
        var written = unit.Placed.Cells.Any(cell => cell.IsWritten && cell.Cell.Role is not (AnswerRole.Text or AnswerRole.Citation));
        var says = unit.Placed.Proposal ?? ChoiceWord(unit.Answer.Choice) ?? unit.Answer.Quantity?.Text;
        return says is null ? "" : written ? says : $"（案）{says}";
    }

    private static string? ChoiceWord(Choice? choice) => choice switch
    {
        Answering.Choice.Yes => "はい",
        Answering.Choice.Partial => "一部",
        Answering.Choice.No => "いいえ",
        Answering.Choice.NotApplicable => "対象外",
        _ => null,
    };

    private static string Word(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => "回答",
        AnswerStatus.Review => "要確認",
        _ => "回答なし",
    };
}
