using System.Text.Json;

namespace Answerer.Excel.Tests.Layout;

/// <summary>A question of a gold file and a question as read, written alike: "Sheet!B5: C5:choice(○=yes,×=no) D5:Text".</summary>
internal static class GoldQuestion
{
    public static string Line(QuestionItem question) =>
        $"{question.Sheet}!{question.Cell}: {string.Join(" ", question.Answers.Select(Cell))}";

    /// <summary>The gold's line; answers marked optional are left out unless the reading has their cell.</summary>
    public static string Line(JsonElement question, QuestionItem? read = null)
    {
        var answers = question.GetProperty("answers").EnumerateArray()
            .Where(answer => !IsOptional(answer) || (read?.Answers.Any(cell => cell.Cell.ToString() == answer.GetProperty("cell").GetString()) ?? false));
        return $"{Place(question)}: {string.Join(" ", answers.SelectMany(Cells))}";
    }

    public static string Place(JsonElement question) => $"{question.GetProperty("sheet").GetString()}!{question.GetProperty("cell").GetString()}";

    public static bool IsOptional(JsonElement element) => element.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    public static string[] Context(JsonElement question) => [.. question.GetProperty("context").EnumerateArray().Select(text => text.GetString()!)];

    private static string Cell(AnswerCell answer) => answer.Role switch
    {
        AnswerRole.Choice or AnswerRole.Tick => $"{answer.Cell}:{(answer.Role == AnswerRole.Choice ? "choice" : "tick")}({string.Join(",", answer.Vocabulary.Select(label => $"{label.Value}={Short(label.Meaning)}"))})",
        AnswerRole.Mark => $"{answer.Cell}:mark({answer.Vocabulary[0].Value}={Short(answer.Vocabulary[0].Meaning)}:{answer.Sign})",
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

    private static IEnumerable<string> Cells(JsonElement answer)
    {
        var cell = answer.GetProperty("cell").GetString();
        return answer.GetProperty("role").GetString() switch
        {
            "mark" => answer.GetProperty("group").EnumerateArray().Select(marked => $"{Text(marked, "cell")}:mark({Text(marked, "label")}={Text(marked, "meaning")}:{Text(answer, "mark")})"),
            "number+unit" => [$"{cell}:number({Text(answer, "unit")})"],
            "text" => [$"{cell}:Text"],
            "citation" => [$"{cell}:Citation"],
            "date" => [$"{cell}:Date"],
            var role => [$"{cell}:{role}({string.Join(",", answer.GetProperty("allowed").EnumerateArray().Select(label => $"{label.GetString()}={Meaning(answer, label.GetString()!)}"))})"],
        };
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    // Where the gold maps one label to several meanings, the last is the label's own (an option counts as partial); one without is neither yes nor no.
    private static string Meaning(JsonElement answer, string label)
    {
        var meanings = answer.GetProperty("map").EnumerateObject().Where(entry => entry.Value.EnumerateArray().Any(value => value.GetString() == label)).Select(entry => entry.Name).ToList();
        return meanings.Contains("no") ? "no" : meanings.LastOrDefault("partial");
    }
}
