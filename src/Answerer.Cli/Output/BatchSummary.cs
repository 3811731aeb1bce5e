using System.Globalization;
using Answerer.Application.Batch;
using Answerer.Application.Fill;

namespace Answerer.Cli.Output;

/// <summary>The closing table of a batch: first what failed and what to do, then what was filled, then what was left alone.</summary>
internal sealed record BatchSummary(string Totals, IReadOnlyList<BatchSection> Sections)
{
    /// <summary>Makes the table of a report.</summary>
    public static BatchSummary Of(BatchReport report)
    {
        var totals = report.Totals;
        return new BatchSummary(
            string.Create(
                CultureInfo.InvariantCulture,
                $"ブック {totals.Files} 件: 記入 {totals.Filled} 件、変更なし {totals.Unchanged} 件、失敗 {totals.Failed} 件、対象外 {totals.Skipped} 件（質問 {totals.Questions} 件: 回答 {totals.Answered} 件、要確認 {totals.Review} 件、回答なし {totals.Unanswered} 件）"),
            [
                new BatchSection(
                    "失敗したブック（対処してもう一度実行すると、失敗したものだけを処理します）",
                    ["ブック", "理由と対処"],
                    [.. report.Files.Where(file => file.Error is not null).Select(file => (string[])[file.Path, file.Error!.Message])]),
                new BatchSection(
                    "記入したブック",
                    ["ブック", "回答", "要確認", "回答なし", "備考"],
                    [.. report.Files.Where(file => file.Totals is not null).Select(file => (string[])[file.Path, .. Counts(file.Totals!), Notes(file)])]),
                new BatchSection("対象外のファイル", ["ファイル", "理由"], [.. report.Skipped.Select(file => (string[])[file.Path, file.Why])]),
            ]);
    }

    /// <summary>What became of a workbook, in a line.</summary>
    public static string Outcome(BatchedFile file) => file switch
    {
        { Error: { } error } => $"失敗（{error.Message}）",
        { Totals: { } totals } when Counts(totals) is [var answered, var review, var unanswered] =>
            $"{(file.Status == BatchStatus.Unchanged ? "変更なし" : "記入")}（回答 {answered} 件、要確認 {review} 件、回答なし {unanswered} 件）",
        _ => "",
    };

    /// <summary>Writes it as plain text.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var section in Sections.Where(section => section.Rows.Count > 0))
        {
            writer.WriteLine($"■ {section.Heading}");
            writer.WriteLine($"  {string.Join('\t', section.Columns)}");
            foreach (var row in section.Rows) writer.WriteLine($"  {string.Join('\t', row.Select(text => text.ReplaceLineEndings(" ")))}");
        }
        writer.WriteLine(Totals);
    }

    private static string[] Counts(ReportTotals totals) =>
        [.. new[] { totals.Answered, totals.Review, totals.Unanswered }.Select(count => count.ToString(CultureInfo.InvariantCulture))];

    private static string Notes(BatchedFile file) =>
        string.Join(' ', ((string[])[.. file.Notices]).Prepend(file.Status == BatchStatus.Unchanged ? "変更なし" : "").Where(note => note.Length > 0));
}
