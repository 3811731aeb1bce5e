namespace Answerer.Excel;

/// <summary>One column of a table.</summary>
/// <param name="Role">question, context, numbering, service, control, measure (測定単位), respondent, requirement; what its cells take (choice,
/// text, citation, mark, tick, number, unit, date), answer where they take different things; none where it is left alone.</param>
/// <param name="Column">Its letters; the number of a row in a transposed table.</param>
/// <param name="Header">Its header as displayed, or null.</param>
public sealed record LayoutColumn(string Role, string Column, string? Header)
{
    /// <summary>How sure the role is, 0 to 1; for the question column 0.5 is a tie with the runner-up.</summary>
    public double Score { get; init; } = 1;

    /// <summary>What decided, in Japanese.</summary>
    public string? Reason { get; init; }
}
