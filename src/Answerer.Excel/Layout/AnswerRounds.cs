using System.Globalization;
using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>
/// Sheets that are answered more than once: of 1次回答 | 2次回答 the first round that isn't filled in yet is due, of 令和６年度 | 令和７年度 the last year.
/// </summary>
internal static partial class AnswerRounds
{
    private const double Hardly = 0.3;
    private const string Numbers = "123一二三";

    /// <summary>Leaves the columns of the other rounds alone.</summary>
    public static void Settle(TableCandidate table)
    {
        var rounds = table.Answers.Where(IsOne).GroupBy(NumberOf).OrderBy(round => round.Key).ToList();
        if (rounds.Count > 1) Keep(rounds.Find(round => round.All(column => column.Profile.Filled < Hardly)) ?? rounds[0], rounds);
        var years = table.Answers.Where(column => YearOf(column) is not null).GroupBy(column => YearOf(column)!.Value).OrderBy(year => year.Key).ToList();
        if (years.Count > 1) Keep(years[^1], years);
    }

    private static void Keep(IGrouping<int, TableColumn> due, List<IGrouping<int, TableColumn>> all)
    {
        foreach (var column in all.Where(round => round != due).SelectMany(round => round)) column.Role = ColumnRole.None;
    }

    /// <summary>Whether the header names a round of answers.</summary>
    public static bool IsOne(TableColumn column) => column.Reading.IsAnswer && Round().IsMatch(TextFold.Fold(column.HeaderText));

    private static int NumberOf(TableColumn column) =>
        Numbers.IndexOf(Round().Match(TextFold.Fold(column.HeaderText)).Groups["n"].Value, StringComparison.Ordinal) % 3;

    private static int? YearOf(TableColumn column) =>
        Year().Match(TextFold.Fold(column.HeaderText)) is { Success: true } year ? int.Parse(year.Groups["n"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("(?<n>[123一二三])(次|回目)|第(?<n>[123一二三])回", RegexOptions.CultureInvariant)]
    private static partial Regex Round();

    [GeneratedRegex("(?<![a-z0-9])(令和|r)(?<n>[0-9]{1,2})(?![0-9])|(?<![0-9])20(?<n>[0-9]{2})(?=年|年度| ?fy|$|[^0-9a-z字文名人件日%])|(?<![a-z])fy ?(20)?(?<n>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
