namespace Answerer.Excel.Layout;

/// <summary>The part that a column plays in a table.</summary>
internal enum ColumnRole
{
    /// <summary>Left alone: the customer's, an explanation, an example.</summary>
    None,
    Question,
    Context,
    Number,
    Service,
    Control,

    /// <summary>The measure of each row, fixed by the sheet.</summary>
    Unit,
    Respondent,

    /// <summary>What the customer demands row by row: a context of the item where it carries a bound.</summary>
    Requirement,
    Answer,
}
