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

    /// <summary>
    /// The rows of new answers. What a person wrote for the same cell and service before is kept; an approval only where the answer under it came out the
    /// same. Every version is a new one: whoever still has an earlier reading before him can't change anything by it.
    /// </summary>
    public static IReadOnlyList<QuestionRow> Rows(IReadOnlyList<FoundAnswer> answers, IReadOnlyList<QuestionRow> before)
    {
        var version = before.Select(row => row.Version).DefaultIfEmpty().Max() + 1;
        var reviewed = before.Where(row => row.IsTouched).Select(row => (Row: row, row.ToAnswer().Found)).DistinctBy(old => Key(old.Found)).ToDictionary(old => Key(old.Found));
        return
        [
            .. answers.Select((answer, index) =>
            {
                var row = new QuestionRow
                {
                    Number = index + 1, Found = JsonSerializer.Serialize(answer, ReviewJson.Compact.FoundAnswer), Category = answer.Category, Version = version,
                };
                if (!reviewed.TryGetValue(Key(answer), out var old)) return row;
                var isSame = SaysTheSame(answer, old.Found);
                // Of an approval alone nothing is left without the answer that was approved.
                return isSame || old.Row is not { Text: null, Choice: null, Evidence: null }
                    ? row with { Text = old.Row.Text, Choice = old.Row.Choice, Evidence = old.Row.Evidence, Approved = old.Row.Approved && isSame, Reviewer = old.Row.Reviewer, Reviewed = old.Row.Reviewed }
                    : row;
            }),
        ];
    }

    private static (string, string, string?) Key(FoundAnswer answer) => (answer.Sheet, answer.Cell, answer.Service);

    private static bool SaysTheSame(FoundAnswer one, FoundAnswer other) =>
        one.Text == other.Text && one.Cells.Select(cell => (cell.Cell, cell.Role, cell.Value)).SequenceEqual(other.Cells.Select(cell => (cell.Cell, cell.Role, cell.Value)));
}
