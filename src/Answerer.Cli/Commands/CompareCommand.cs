using System.CommandLine;
using System.Globalization;
using Answerer.Application.Compare;
using Answerer.Application.Json;

namespace Answerer.Cli.Commands;

/// <summary>compare: every difference between two packages; 0 only if all are allowed.</summary>
internal static class CompareCommand
{
    // DESIGN §4: 1 also means that the packages differ more than a fill may make them.
    private const int Differs = 1;

    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var original = new Argument<string>("ORIGINAL") { Description = "元のブック" };
        var filled = new Argument<string>("FILLED") { Description = "記入済みのブック" };
        var json = CommonOptions.Json();
        var command = new Command("compare", "2 つのブックの違いをすべて挙げ、記入による違いだけかどうかを確かめます。") { original, filled, json };
        command.SetAction((parsed, cancellation) => context.SendAsync(
            _ => new CompareWorkbooks(parsed.GetRequiredValue(original), parsed.GetRequiredValue(filled)),
            report =>
            {
                if (parsed.GetValue(json)) context.WriteJson(report, AnswererJson.Compact.ComparisonReport);
                else Print(report, context.Console.Data);
                return report.Allowed ? 0 : Differs;
            },
            cancellation));
        return command;
    }

    private static void Print(ComparisonReport report, TextWriter writer)
    {
        foreach (var difference in report.Differences)
            writer.WriteLine($"{(difference.Allowed ? "可" : "不可")}\t{difference.Part}\t{difference.Where ?? "-"}\t{difference.Description}");
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"違い {report.Differences.Count} 件、うち記入では生じないもの {report.Differences.Count(difference => !difference.Allowed)} 件"));
    }
}
