using Answerer.Excel;

namespace Answerer.Application.Jobs;

/// <summary>Which cells belong to questions, and as what.</summary>
internal sealed class CellRoles
{
    private const string Question = "question";

    private readonly Dictionary<(string Sheet, CellRef Cell), string> roles = [];

    /// <summary>Sheets with questions.</summary>
    public HashSet<string> Sheets { get; } = new(StringComparer.Ordinal);

    /// <summary>Of what was read.</summary>
    public static CellRoles Of(Questionnaire questionnaire)
    {
        var found = new CellRoles();
        foreach (var question in questionnaire.Questions)
        {
            found.Sheets.Add(question.Sheet);
            found.roles[(question.Sheet, question.Cell)] = Question;
            foreach (var answer in question.Answers) found.roles.TryAdd((question.Sheet, answer.Cell), ContractWords.Of(answer.Role));
        }
        return found;
    }

    /// <summary>The role of a cell, or null.</summary>
    public string? Find(string sheet, CellRef cell) => roles.GetValueOrDefault((sheet, cell));

    /// <summary>The cells of a sheet that have a role.</summary>
    public IEnumerable<CellRef> CellsOf(string sheet) => roles.Keys.Where(key => key.Sheet == sheet).Select(key => key.Cell);
}
