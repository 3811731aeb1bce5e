namespace Answerer.Excel;

/// <summary>One column of a table: its role (question, context, number, service, control, unit, or an answer role in lower case),
/// its letters (the number of a row in a transposed table), and its header as displayed.</summary>
public sealed record LayoutColumn(string Role, string Column, string? Header);
