using System.Text.Json;
using Answerer.Testing;

namespace Answerer.Excel.Tests.Layout;

/// <summary>The eight questionnaires with known answer cells: every question with all its cells, and nothing else.</summary>
public sealed class GoldLayoutTests
{
    [SkippableTheory]
    [InlineData("v01")]
    [InlineData("v02")]
    [InlineData("v03")]
    [InlineData("v04")]
    [InlineData("v05")]
    [InlineData("v06")]
    [InlineData("v07")]
    [InlineData("v08")]
    public void Read_KnownQuestionnaire_UnderstandsAll(string name)
    {
        var workbook = Workbook.Open(File.ReadAllBytes(SharedData.Require("questionnaires", name + ".xlsx")));
        using var gold = JsonDocument.Parse(File.ReadAllBytes(SharedData.Require("questionnaires", name + ".gold.json")));

        var found = LayoutReader.Read(workbook, null, CancellationToken.None);

        var expected = gold.RootElement.GetProperty("questions").EnumerateArray().Select(Expected).ToList();
        var actual = found.Questions.Select(Actual).ToList();
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
        Assert.All(found.Layout, table => Assert.InRange(table.Score, 0.5, 1));
    }

    private static string Actual(QuestionItem question) =>
        $"{question.Sheet}!{question.Cell} {string.Join(" > ", question.Context)} | {string.Join(" ", question.Answers.Select(Actual))}";

    private static string Actual(AnswerCell answer) => answer.Role switch
    {
        AnswerRole.Choice => $"{answer.Cell}:choice({string.Join(",", answer.Vocabulary.Select(label => $"{label.Value}={Short(label.Meaning)}"))})",
        AnswerRole.Number => $"{answer.Cell}:number({answer.Unit})",
        _ => $"{answer.Cell}:{answer.Role}",
    };

    private static string Short(ChoiceMeaning meaning) => meaning switch
    {
        ChoiceMeaning.NotApplicable => "na",
        ChoiceMeaning.Yes => "yes",
        ChoiceMeaning.No => "no",
        _ => "partial",
    };

    private static string Expected(JsonElement question)
    {
        var context = string.Join(" > ", question.GetProperty("context").EnumerateArray().Select(text => text.GetString()));
        var answers = string.Join(" ", question.GetProperty("answers").EnumerateArray().Select(ExpectedAnswer));
        return $"{question.GetProperty("sheet").GetString()}!{question.GetProperty("cell").GetString()} {context} | {answers}";
    }

    private static string ExpectedAnswer(JsonElement answer)
    {
        var cell = answer.GetProperty("cell").GetString();
        return answer.GetProperty("role").GetString() switch
        {
            "choice" => $"{cell}:choice({string.Join(",", answer.GetProperty("allowed").EnumerateArray().Select(label => $"{label.GetString()}={Meaning(answer, label.GetString()!)}"))})",
            "number+unit" => $"{cell}:number({answer.GetProperty("unit").GetString()})",
            "text" => $"{cell}:Text",
            "citation" => $"{cell}:Citation",
            var role => $"{cell}:{role}",
        };
    }

    // Where the gold maps one label to several meanings, the last is the label's own (an option counts as partial).
    private static string Meaning(JsonElement answer, string label)
    {
        var meanings = answer.GetProperty("map").EnumerateObject().Where(entry => entry.Value.EnumerateArray().Any(value => value.GetString() == label)).Select(entry => entry.Name).ToList();
        return meanings.Contains("no") ? "no" : meanings[^1];
    }
}
