using System.CommandLine;
using System.Text.Json;
using Answerer.Application;
using Answerer.Application.Ask;
using Answerer.Application.AskMany;
using Answerer.Application.Json;
using Answerer.Cli.Output;

namespace Answerer.Cli.Commands;

/// <summary>ask: one question, or a file of them.</summary>
internal static class AskCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var question = new Argument<string?>("質問") { Arity = ArgumentArity.ZeroOrOne, Description = "質問の文" };
        var service = CommonOptions.Service("サービスの ID または名称");
        var input = new Option<string?>("--input") { Description = "質問を 1 行に 1 つ書いた JSON Lines ファイル（- は標準入力）", HelpName = "Q.jsonl" };
        var json = CommonOptions.Json();
        var explain = new Option<bool>("--explain") { Description = "判断の経過を標準エラーに表示します。" };
        var command = new Command("ask", "質問に答えます。") { question, service, input, json, explain };
        command.SetAction((parsed, cancellation) => (parsed.GetValue(question), parsed.GetValue(input)) switch
        {
            ({ } text, null) => AskOneAsync(context, text, parsed.GetValue(service), parsed.GetValue(json), parsed.GetValue(explain), cancellation),
            (null, { } file) when parsed.GetValue(json) => AskManyAsync(context, file, parsed.GetValue(service), cancellation),
            (null, { }) => Usage(context, "--input には --json を付けてください。"),
            _ => Usage(context, "質問の文か --input のどちらか一方を指定してください。"),
        });
        return command;
    }

    private static Task<int> AskOneAsync(
        CommandContext context, string text, string? service, bool json, bool explain, CancellationToken cancellation)
    {
        if (service is null) return Usage(context, "--service でサービスを指定してください（answerer services で一覧を表示します）。");
        return context.SendAsync(
            _ => new AskQuestion(text, service),
            answer =>
            {
                if (json) context.WriteJson(answer, AnswererJson.Compact.AnsweredQuestion);
                else AnswerPrinter.Print(answer, context.Console.Data);
                if (explain)
                {
                    foreach (var line in answer.Explanation) context.Console.Diagnostics.WriteLine(line);
                }
                return 0;
            },
            cancellation);
    }

    private static Task<int> AskManyAsync(CommandContext context, string file, string? service, CancellationToken cancellation)
    {
        if (!QuestionFile.Read(file).TryGet(out var lines, out var error)) return Task.FromResult(context.Fail(error));
        return context.SendAsync(
            _ => new AskManyQuestions(lines, service),
            outcomes =>
            {
                foreach (var outcome in outcomes)
                {
                    context.Console.Data.WriteLine(outcome.Answer is { } answer
                        ? JsonSerializer.Serialize(answer, AnswererJson.Compact.AnsweredQuestion)
                        : JsonSerializer.Serialize(outcome.Failure!, AnswererJson.Compact.FailedLine));
                }
                return 0;
            },
            cancellation);
    }

    private static Task<int> Usage(CommandContext context, string message) =>
        Task.FromResult(context.Fail(new Error(ErrorKind.Usage, "usage", message)));
}
