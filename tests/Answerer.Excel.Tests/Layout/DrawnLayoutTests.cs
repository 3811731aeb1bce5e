using System.Text.Json;
using Answerer.Testing;

namespace Answerer.Excel.Tests.Layout;

/// <summary>The questionnaires in tests/layouts, drawn as customers of many kinds draw them, by tools/samples/layouts/generate.py or by hands
/// that had not seen the reader: every question with its answer cells, their roles and vocabulary, and nothing else.</summary>
public sealed class DrawnLayoutTests
{
    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(Repository.PathTo("tests", "layouts"), "*.gold.json").Select(file => Path.GetFileName(file)[..^".gold.json".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_DrawnQuestionnaire_UnderstandsAll(string name)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(Repository.PathTo("tests", "layouts", name + ".gold.json")));
        var workbook = Workbook.Open(File.ReadAllBytes(Repository.PathTo("tests", "layouts", name + ".xlsx")));

        var found = LayoutReader.Read(workbook, null, CancellationToken.None);

        var read = found.Questions.ToDictionary(question => $"{question.Sheet}!{question.Cell}");
        var expected = gold.RootElement.GetProperty("questions").EnumerateArray()
            .Where(question => !GoldQuestion.IsOptional(question) || read.ContainsKey(GoldQuestion.Place(question))).ToList();
        var wanted = expected.ConvertAll(question => GoldQuestion.Line(question, read.GetValueOrDefault(GoldQuestion.Place(question))));
        var actual = found.Questions.Select(GoldQuestion.Line).ToList();
        Assert.True(
            wanted.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)),
            $"not read:\n{string.Join('\n', wanted.Except(actual))}\nread instead:\n{string.Join('\n', actual.Except(wanted))}\nleft alone:\n{string.Join('\n', found.Skipped)}");
        Assert.All(expected, question => Assert.Subset(read[GoldQuestion.Place(question)].Context.ToHashSet(), GoldQuestion.Context(question).ToHashSet()));
        Assert.All(found.Layout, table => Assert.NotEmpty(table.Reasons));
    }
}
