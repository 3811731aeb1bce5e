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

        var expected = gold.RootElement.GetProperty("questions").EnumerateArray().Select(question => $"{GoldQuestion.Line(question)} {Headings(GoldQuestion.Context(question))}");
        var actual = found.Questions.Select(question => $"{GoldQuestion.Line(question)} {Headings(question.Context)}");
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
        Assert.All(found.Layout, table => Assert.InRange(table.Score, 0.5, 1));
    }

    private static string Headings(IEnumerable<string> context) => string.Join(" > ", context);
}
