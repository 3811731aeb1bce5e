namespace Answerer.Excel.Layout;

/// <summary>The names of column roles in a <see cref="LayoutColumn"/>.</summary>
internal static class RoleNames
{
    /// <summary>An answer column whose cells take different things: a choice here, a number there.</summary>
    public const string Answer = "answer";

    private static readonly Dictionary<string, ColumnRole> Columns = new(StringComparer.Ordinal)
    {
        ["question"] = ColumnRole.Question,
        ["context"] = ColumnRole.Context,
        ["numbering"] = ColumnRole.Number,
        ["service"] = ColumnRole.Service,
        ["control"] = ColumnRole.Control,
        ["measure"] = ColumnRole.Unit,
        ["respondent"] = ColumnRole.Respondent,
        ["requirement"] = ColumnRole.Requirement,
        ["none"] = ColumnRole.None,
    };

    private static readonly Dictionary<ColumnRole, string> Names = Columns.ToDictionary(entry => entry.Value, entry => entry.Key);

    /// <summary>The name of a role other than Answer.</summary>
    public static string Of(ColumnRole role) => Names[role];

    /// <summary>The name of an answer column by what its cells take; several kinds are a mere "answer".</summary>
    public static string Of(IReadOnlyCollection<AnswerRole> taken) => taken.Count == 1 ? Of(taken.First()) : Answer;

    /// <summary>Gives a column the role of that name; false when there is none.</summary>
    public static bool TryAssign(TableColumn column, string name)
    {
        (column.Role, column.MarkLabel, column.TakesAnything) = (ColumnRole.Answer, null, name == Answer);
        if (name == Answer) column.Answer = AnswerRole.Text;
        else if (Columns.TryGetValue(name, out var role)) column.Role = role;
        else if (Array.Find(Enum.GetValues<AnswerRole>(), role => Of(role) == name) is var answer && Of(answer) == name) column.Answer = answer;
        else return false;
        if (column is { Role: ColumnRole.Answer, Answer: AnswerRole.Mark }) column.MarkLabel = column.Header?.Leaf ?? "";
        return true;
    }

    private static string Of(AnswerRole role) => role switch
    {
        AnswerRole.Choice => "choice",
        AnswerRole.Citation => "citation",
        AnswerRole.Mark => "mark",
        AnswerRole.Tick => "tick",
        AnswerRole.Number => "number",
        AnswerRole.Unit => "unit",
        AnswerRole.Date => "date",
        _ => "text",
    };
}
