using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>Sheets that are answered more than once (1次回答 | 2次回答): the first round that isn't filled in yet is due.</summary>
internal static partial class AnswerRounds
{
    private const double Hardly = 0.3;
    private const string Numbers = "123一二三";

    /// <summary>Leaves the columns of the other rounds alone.</summary>
    public static void Settle(TableCandidate table)
    {
        var rounds = table.Answers.Where(IsOne).GroupBy(NumberOf).OrderBy(round => round.Key).ToList();
        if (rounds.Count < 2) return;
        var due = rounds.Find(round => round.All(column => column.Profile.Filled < Hardly)) ?? rounds[0];
        foreach (var column in rounds.Where(round => round != due).SelectMany(round => round)) column.Role = ColumnRole.None;
    }

    /// <summary>Whether the header names a round of answers.</summary>
    public static bool IsOne(TableColumn column) => column.Reading.IsAnswer && Round().IsMatch(TextFold.Fold(column.HeaderText));

    private static int NumberOf(TableColumn column) =>
        Numbers.IndexOf(Round().Match(TextFold.Fold(column.HeaderText)).Groups["n"].Value, StringComparison.Ordinal) % 3;

    [GeneratedRegex("(?<n>[123一二三])(次|回目)|第(?<n>[123一二三])回", RegexOptions.CultureInvariant)]
    private static partial Regex Round();
}
