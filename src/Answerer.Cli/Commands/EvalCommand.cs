using System.CommandLine;
using System.Globalization;
using Answerer.Application.Evaluate;
using Answerer.Application.Json;
using Answerer.Training;

namespace Answerer.Cli.Commands;

/// <summary>eval: measures the answers to labelled questions.</summary>
internal static class EvalCommand
{
    private const string Results = "eval/results";

    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var questions = new Option<string?>("--questions") { Description = "正解付きの質問（JSON Lines）。省略すると knowledge/questions を交差検証します。", HelpName = "FILE" };
        var output = new Option<string?>("--output") { Description = "結果を書き出すフォルダ（交差検証の既定は eval/results）", HelpName = "DIR" };
        var json = CommonOptions.Json();
        var command = new Command("eval", "正解付きの質問で、回答の正しさと確信度を測ります。") { questions, output, json };
        command.SetAction((parsed, cancellation) => context.SendAsync(
            options => new EvaluateAnswers(parsed.GetValue(questions))
            {
                Output = parsed.GetValue(output) ?? (parsed.GetValue(questions) is null ? Path.Combine(options.Root, Results) : null),
                Progress = new BatchProgress(context),
            },
            report => parsed.GetValue(json) ? context.WriteJson(report, AnswererJson.Compact.EvaluationReport) : Print(context, report),
            cancellation));
        return command;
    }

    private static int Print(CommandContext context, EvaluationReport report)
    {
        var to = context.Console.Data;
        to.WriteLine($"{report.Set}: 質問 {Number(report.Evaluation.Questions)} 件、許容誤り率 {Percent(report.MaxAutoError)}");
        to.WriteLine("区分\t件数\t第1候補の正解\t3位以内\t事実の記載\t回答した割合\t回答の誤り\t選択肢の誤り\t未記載を保留");
        foreach (var row in report.Evaluation.Rows)
        {
            to.WriteLine(string.Join('\t', [row.Group, Number(row.Labels), .. ((Share[])[row.FirstClause, row.ThirdClause, row.FactsStated, row.Answered, row.WrongAmongAnswered, row.WrongChoices, row.UnanswerableHeld]).Select(Text)]));
        }
        to.WriteLine("確信度\t件数\t許容できる回答");
        foreach (var bin in report.Evaluation.Calibration) to.WriteLine($"{Percent(bin.Confidence)}\t{Number(bin.Answers)}\t{Text(bin.Acceptable)}");
        to.WriteLine($"期待校正誤差 {Percent(report.Evaluation.CalibrationError)}、1 コアで毎秒 {Number(report.QuestionsPerSecond)} 問");
        if (report.SecondReviewer is { } second)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"第 2 の判定者との一致: 項番 {Text(second.Same)}、κ = {second.Kappa:F3}、選択肢 {Text(second.Choices)}"));
        return 0;
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double value) => value.ToString("P1", CultureInfo.InvariantCulture);

    private static string Text(Share share) =>
        share.Value is { } value ? $"{Percent(value)} [{Percent(share.Low!.Value)}, {Percent(share.High!.Value)}] ({share.Count}/{share.Of})" : "-";

    private sealed class BatchProgress(CommandContext context) : IProgress<string>
    {
        public void Report(string value) => context.Console.Diagnostics.WriteLine($"{value} を測りました。");
    }
}
