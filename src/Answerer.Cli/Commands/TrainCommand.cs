using System.CommandLine;
using System.Globalization;
using Answerer.Application.Json;
using Answerer.Application.Training;

namespace Answerer.Cli.Commands;

/// <summary>train: learns from the labelled questions.</summary>
internal static class TrainCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var json = CommonOptions.Json();
        var command = new Command("train", "knowledge/questions の質問から、照合と確信度のモデルを学習し直します。") { json };
        command.SetAction((parsed, cancellation) => context.SendAsync(
            _ => new TrainModel(),
            report =>
            {
                if (parsed.GetValue(json)) return context.WriteJson(report, AnswererJson.Compact.TrainingReport);
                context.Console.Data.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"モデルを学習しました: 質問 {report.Questions:N0} 件、{report.Bytes / 1024:N0} KB（{report.Model}）"));
                return 0;
            },
            cancellation));
        return command;
    }
}
