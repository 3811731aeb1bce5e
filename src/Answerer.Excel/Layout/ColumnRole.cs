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
    Answer,
}
