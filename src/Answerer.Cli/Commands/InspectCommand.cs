using System.CommandLine;
using System.Globalization;
using Answerer.Application;
using Answerer.Application.Inspect;
using Answerer.Application.Json;

namespace Answerer.Cli.Commands;

/// <summary>inspect: what was understood of a workbook.</summary>
internal static class InspectCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var input = new Argument<string>("IN.xlsx") { Description = "調べるブック" };
        var json = CommonOptions.Json();
        var layout = new LayoutArguments();
        var command = new Command("inspect", "ブックの質問と回答欄の読み取り結果を表示します。") { input, json };
        layout.AddTo(command);
        command.SetAction((parsed, cancellation) => context.SendAsync(
            _ => new InspectWorkbook(parsed.GetRequiredValue(input), layout.Read(parsed), layout.ReadFile(parsed)),
            report =>
            {
                var written = parsed.GetValue(json) ? context.WriteJson(report, AnswererJson.Compact.InspectReport) : Print(report, context.Console.Data);
                if (report.Questions.Count > 0) return written;
                foreach (var table in report.Layout) context.Console.Fail($"[{table.Sheet}!{table.Table}] {table.Reasons[^1]}");
                return (int)ErrorKind.AmbiguousLayout;
            },
            cancellation));
        return command;
    }

    private static int Print(InspectReport report, TextWriter writer)
    {
        foreach (var table in report.Layout)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"■ {table.Sheet} {table.Table}（確からしさ {table.Score:0.00}）"));
            foreach (var column in table.Columns) writer.WriteLine($"  {column.Column}{(table.Transposed ? "行" : "列")}: {column.Role} {column.Header?.ReplaceLineEndings(" ")}（{column.Reason}）");
        }
        foreach (var question in report.Questions)
        {
            writer.WriteLine($"{question.Sheet}!{question.Cell}\t{question.Text.ReplaceLineEndings(" ")}");
            foreach (var answer in question.Answers) writer.WriteLine($"  {answer.Cell} {answer.Role} {answer.Value?.ReplaceLineEndings(" ")}");
        }
        foreach (var skip in report.Skipped) writer.WriteLine($"対象外 {skip.Sheet}!{skip.Cell}: {skip.Why}");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"質問 {report.Questions.Count} 件"));
        return 0;
    }
}
