using System.Text.Json;
using Answerer.Application.Review;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Questions from and to their rows.</summary>
internal static class StoredQuestions
{
    /// <summary>The answer of a row in the present state of its review.</summary>
    public static RevisedAnswer ToAnswer(this QuestionRow row) => new(
        JsonSerializer.Deserialize(row.Found, ReviewJson.Compact.FoundAnswer)!,
        new Revision(
            row.Text, row.Choice, row.Approved, row.Evidence is null ? null : JsonSerializer.Deserialize(row.Evidence, ReviewJson.Compact.QuotedPassage), row.Reviewer));

    /// <summary>The rows of new answers; what a person made of the same cell for the same service before is kept.</summary>
    public static IReadOnlyList<QuestionRow> Rows(IReadOnlyList<FoundAnswer> answers, IReadOnlyList<QuestionRow> before)
    {
        var reviewed = before.Where(row => row.IsTouched).DistinctBy(Key).ToDictionary(Key);
        return
        [
            .. answers.Select((answer, index) =>
            {
                var row = new QuestionRow { Number = index + 1, Found = JsonSerializer.Serialize(answer, ReviewJson.Compact.FoundAnswer), Category = answer.Category };
                return reviewed.TryGetValue(Key(answer), out var old)
                    ? row with { Text = old.Text, Choice = old.Choice, Evidence = old.Evidence, Approved = old.Approved, Reviewer = old.Reviewer, Reviewed = old.Reviewed, Version = old.Version + 1 }
                    : row;
            }),
        ];
    }

    private static (string, string, string?) Key(QuestionRow row) => Key(JsonSerializer.Deserialize(row.Found, ReviewJson.Compact.FoundAnswer)!);

    private static (string, string, string?) Key(FoundAnswer answer) => (answer.Sheet, answer.Cell, answer.Service);
}
