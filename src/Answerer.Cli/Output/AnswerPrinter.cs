using System.Globalization;
using Answerer.Application;
using Answerer.Application.Ask;

namespace Answerer.Cli.Output;

/// <summary>Prints an answer for people.</summary>
internal static class AnswerPrinter
{
    /// <summary>Prints.</summary>
    public static void Print(AnsweredQuestion answer, TextWriter writer)
    {
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"[{StatusWords.Of(answer.Status)}] 信頼度 {answer.Confidence * 100:0.#} %{Choice(answer)}"));
        if (answer.Answer is not null) writer.WriteLine(answer.Answer);
        if (answer.Reason is not null) writer.WriteLine($"理由: {answer.Reason}");
        foreach (var citation in answer.Citations)
        {
            var heading = citation.Section is null ? citation.Title : $"{citation.Section} {citation.Title}";
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"出典: {citation.Paper}「{heading}」{citation.Clause}（{citation.Lines[0]}–{citation.Lines[1]} 行）"));
            writer.WriteLine($"  「{citation.Quote}」");
        }
    }

    private static string Choice(AnsweredQuestion answer) =>
        answer.Choice is null ? "" : $"  選択: {StatusWords.OfChoice(answer.Choice, answer.Condition)}";
}
