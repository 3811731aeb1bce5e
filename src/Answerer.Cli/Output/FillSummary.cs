using System.Globalization;
using Answerer.Application;
using Answerer.Application.Fill;

namespace Answerer.Cli.Output;

/// <summary>The closing table of a fill: first what was denied or limited in the customer's sheet, then what a person has to check, then
/// what stayed blank and why.</summary>
internal sealed record FillSummary(string Totals, IReadOnlyList<SummarySection> Sections)
{
    private const int QuestionLength = 40;

    /// <summary>Makes the table of a report.</summary>
    public static FillSummary Of(FillReport report)
    {
        var totals = report.Totals;
        return new FillSummary(
            string.Create(
                CultureInfo.InvariantCulture,
                $"質問 {totals.Questions} 件: 回答 {totals.Answered} 件、要確認 {totals.Review} 件、回答なし {totals.Unanswered} 件"),
            [
                Section("×・△ などと回答した項目（提出前に必ずご確認ください）", report, question => question is { Status: "answered", Choice: "no" or "partial" }, Reply),
                Section("【要確認】の項目", report, question => question.Status == "review", Reason),
                Section("空欄の項目", report, question => question.Status == "unanswered", Reason),
            ]);
    }

    /// <summary>Writes it as plain text.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var section in Sections.Where(section => section.Rows.Count > 0))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"■ {section.Title}: {section.Rows.Count} 件"));
            foreach (var row in section.Rows) writer.WriteLine($"  {row.Cell}\t{row.Question}\t{row.Note}");
        }
        writer.WriteLine(Totals);
    }

    private static SummarySection Section(
        string title, FillReport report, Func<ReportedQuestion, bool> belongs, Func<ReportedQuestion, string> note) => new(
        title,
        [.. report.Questions.Where(belongs).Select(question => new SummaryRow($"{question.Sheet}!{question.Cell}", Shortened(question.Text), note(question)))]);

    // The sheet's own sign where there is one.
    private static string Reply(ReportedQuestion question) =>
        question.Answers.FirstOrDefault(cell => cell is { Role: "choice", Value: not null })?.Value
        ?? StatusWords.OfChoice(question.Choice!, question.Condition);

    // With the option that helps.
    private static string Reason(ReportedQuestion question) => question.Reason switch
    {
        RowReasons.Prefilled => $"{RowReasons.Prefilled}（--overwrite で置き換えられます）",
        RowReasons.NoService => $"{RowReasons.NoService}（--service で指定できます）",
        var reason => reason ?? "",
    };

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= QuestionLength) return line;
        var end = char.IsHighSurrogate(line[QuestionLength - 1]) ? QuestionLength - 1 : QuestionLength;
        return line[..end] + "…";
    }
}
