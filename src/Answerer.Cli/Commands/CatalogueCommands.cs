using System.CommandLine;
using System.Globalization;
using Answerer.Application.Clauses;
using Answerer.Application.Indexes;
using Answerer.Application.Json;
using Answerer.Application.Papers;
using Answerer.Application.Services;

namespace Answerer.Cli.Commands;

/// <summary>The commands that show what the program knows: services, clauses, papers, index.</summary>
internal static class CatalogueCommands
{
    /// <summary>services.</summary>
    public static Command Services(CommandContext context)
    {
        var json = CommonOptions.Json();
        var command = new Command("services", "対象サービスの一覧を表示します。") { json };
        command.SetAction((parsed, cancellation) => context.SendAsync(
            _ => new ListServices(),
            services => parsed.GetValue(json)
                ? context.WriteJson(services, AnswererJson.Compact.IReadOnlyListServiceEntry)
                : Print(context, services.Select(service => $"{service.Id}\t{service.Name}\t{Edition(service.Document, service.Revision)}")),
            cancellation));
        return command;
    }

    /// <summary>clauses.</summary>
    public static Command Clauses(CommandContext context)
    {
        var json = CommonOptions.Json();
        var service = CommonOptions.Service("サービスの ID または名称");
        service.Required = true;
        var command = new Command("clauses", "サービスのホワイトペーパーの項番をすべて表示します。") { service, json };
        command.SetAction((parsed, cancellation) => context.SendAsync(
            _ => new ListClauses(parsed.GetRequiredValue(service)),
            clauses => parsed.GetValue(json)
                ? context.WriteJson(clauses, AnswererJson.Compact.IReadOnlyListClauseEntry)
                : Print(context, clauses.Select(clause => $"{clause.Clause}\t{clause.Section}\t{clause.Title}")),
            cancellation));
        return command;
    }

    /// <summary>papers.</summary>
    public static Command Papers(CommandContext context)
    {
        var json = CommonOptions.Json();
        var command = new Command("papers", "ホワイトペーパーの版、項番の数、取り込み時の警告を表示します。") { json };
        command.SetAction((parsed, cancellation) => context.SendAsync(
            _ => new ListPapers(),
            papers => parsed.GetValue(json)
                ? context.WriteJson(papers, AnswererJson.Compact.IReadOnlyListPaperEntry)
                : Print(context, papers.SelectMany(Lines)),
            cancellation));
        return command;
    }

    /// <summary>index.</summary>
    public static Command Index(CommandContext context)
    {
        var json = CommonOptions.Json();
        var command = new Command("index", "索引を作り直します。") { json };
        command.SetAction((parsed, cancellation) => context.SendAsync(
            _ => new BuildIndex(),
            report => parsed.GetValue(json)
                ? context.WriteJson(report, AnswererJson.Compact.IndexReport)
                : Print(context, [$"索引を作りました: {report.Papers} 文書、{report.Clauses} 項目（{report.Key}）"]),
            cancellation));
        return command;
    }

    private static IEnumerable<string> Lines(PaperEntry paper) =>
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{paper.Service}\t{paper.File}\t{Edition(paper.Document, paper.Revision)}\t{paper.Date ?? "-"}\t項番 {paper.Clauses}\t節 {paper.Sections}\t警告 {paper.Warnings.Count}"),
        .. paper.Warnings.Select(warning => $"  {Place(warning)}{warning.Message}"),
    ];

    private static string Place(PaperWarning warning) => warning.Lines is [var first, ..]
        ? string.Create(CultureInfo.InvariantCulture, $"{first} 行: ")
        : "";

    private static string Edition(string? document, string? revision) => (document, revision) switch
    {
        (null, null) => "-",
        (_, null) => document,
        (null, _) => $"第{revision}版",
        _ => $"{document} 第{revision}版",
    };

    private static int Print(CommandContext context, IEnumerable<string> lines)
    {
        foreach (var line in lines) context.Console.Data.WriteLine(line);
        return 0;
    }
}
